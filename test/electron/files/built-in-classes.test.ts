import { expect, test } from 'vitest';
import { pacing } from '#core/breathing/pacing';
import type { Part } from '#core/curriculum/class-plan';
import { lintClassPlan } from '#core/curriculum/lint';
import { minutes, seconds, sum } from '#core/time/milliseconds';
import { builtInClasses } from '#files/built-in-classes';
import { readingGrade } from '#test/core/curriculum/reading-grade';

const classes = builtInClasses();

function said(part: Part): readonly string[] {
  const timed = [...(part.lines ?? []), ...(part.steps ?? [])].map(({ text }) => text);
  return [part.prompt, part.choice ?? '', ...timed, ...(part.homePractice ?? [])].filter((text) => text !== '');
}

test('the first built-in class lasts exactly an hour and has every part of a first class', () => {
  const [hour] = classes;
  expect(sum((hour?.parts ?? []).map(({ duration }) => duration))).toBe(minutes(60));
  expect(hour?.parts.map(({ kind }) => kind)).toEqual([
    'welcome',
    'check-in',
    'talk',
    'breathing',
    'breathing',
    'activity',
    'guided',
    'plan',
    'closing',
  ]);
});

test('coherent breathing runs at exactly 5.5 breaths a minute beside a quicker partner without holds', () => {
  const coherent = classes[0]?.parts.find(({ id }) => id === 'coherent-breathing')?.breathing;
  expect(coherent?.pattern.phases.map(({ kind, seconds: length }) => [kind, length])).toEqual([
    ['inhale', 60 / 11],
    ['exhale', 60 / 11],
  ]);
  expect(coherent?.partner?.phases.map(({ kind }) => kind)).toEqual(['inhale', 'exhale']);
});

test('every pattern that holds the breath has a partner that meets it again at the start of each cycle', () => {
  const held = classes
    .flatMap(({ parts }) => parts.flatMap(({ breathing }) => (breathing === undefined ? [] : [breathing])))
    .filter(({ pattern }) => pattern.phases.some(({ kind }) => kind.startsWith('hold')));
  expect(held.map(({ pattern, partner }) => [pattern.id, partner?.id])).toEqual([['box-4', 'even-4-4']]);
  for (const { pattern, partner } of held) {
    const cycle = (phases = pattern.phases) => phases.reduce((total, phase) => total + phase.seconds, 0);
    expect(cycle() % cycle(partner?.phases)).toBe(0);
  }
});

test('no class takes the name of another', () => {
  expect(new Set(classes.map(({ id }) => id)).size).toBe(classes.length);
});

test.each(classes.map((plan) => [plan.id, plan] as const))('%s has no fault', (_id, plan) => {
  expect(lintClassPlan(plan)).toEqual([]);
});

test.each(classes.map((plan) => [plan.id, plan] as const))(
  '%s is practice for at least a third of its time',
  (_id, plan) => {
    const practised = sum(plan.parts.filter(({ practice }) => practice).map(({ duration }) => duration));
    expect(practised / sum(plan.parts.map(({ duration }) => duration))).toBeGreaterThan(1 / 3);
  },
);

test.each(classes.map((plan) => [plan.id, plan] as const))(
  '%s can be read at grade six, what is said and what is noted',
  (_id, plan) => {
    for (const part of plan.parts) {
      expect(readingGrade(said(part).join('\n'))).toBeLessThan(6);
      expect(readingGrade(part.notes.join('\n'))).toBeLessThan(6);
    }
  },
);

test.each(classes.map((plan) => [plan.id, plan] as const))(
  '%s gives a first-time coach three to seven notes a part',
  (_id, plan) => {
    for (const { notes } of plan.parts) {
      expect(notes.length).toBeGreaterThanOrEqual(3);
      expect(notes.length).toBeLessThanOrEqual(7);
    }
  },
);

const paced = classes.flatMap((plan) =>
  plan.parts.flatMap((part) => (part.breathing === undefined ? [] : [{ part, guide: part.breathing }])),
);

test.each(paced)('$part.title says gently, not deeply before the first paced breath', ({ part, guide }) => {
  const before = (part.lines ?? []).filter(({ at }) => at < guide.leadIn).map(({ text }) => text);
  expect([part.prompt, ...before].join(' ')).toMatch(/gently, not deeply/i);
});

test.each(paced)(
  '$part.title breathes for at least five minutes and leaves the bell time to fade before the chime',
  ({ part, guide }) => {
    const { cycle, cycles, leadIn } = pacing(guide, part.duration);
    expect(cycle * cycles).toBeGreaterThanOrEqual(minutes(5));
    expect(part.duration - leadIn - cycle * cycles).toBeGreaterThanOrEqual(seconds(6));
  },
);

const guided = classes.flatMap((plan) => plan.parts.filter(({ kind }) => kind === 'guided'));

test.each(guided)(
  'in $title every line has time to be said, and a long silence is announced with its length',
  ({ duration, lines = [] }) => {
    for (const [index, line] of lines.entries()) {
      const silence = (lines[index + 1]?.at ?? duration) - line.at;
      const announced = /minute of quiet/.test(line.text);
      expect(silence).toBeGreaterThanOrEqual(seconds(15));
      expect(announced || silence <= seconds(40), line.text).toBe(true);
      if (/\bone minute of quiet/i.test(line.text)) expect(silence).toBeGreaterThanOrEqual(minutes(1));
    }
  },
);
