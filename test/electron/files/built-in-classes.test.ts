import { expect, test } from 'vitest';
import { pacing, pacingEnd } from '#core/breathing/pacing';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { lintClassPlan } from '#core/curriculum/lint';
import { partAtLength } from '#core/curriculum/part-at-length';
import { readingGrade } from '#core/curriculum/reading-grade';
import { relaxationEnd, relaxing } from '#core/curriculum/relaxing';
import { agendaOf } from '#core/session/agenda-of';
import { mustEnd, noContract } from '#core/session/contract';
import { fitToEnd, usualFit } from '#core/session/fit';
import { fold } from '#core/session/fold';
import type { HeldClass } from '#core/session/held-class';
import { after, instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, minutes, seconds, sum } from '#core/time/milliseconds';
import { builtInClasses } from '#files/built-in-classes';

/** The classes that stand by themselves; those of a curriculum are in shipped-library.test. */
const classes = builtInClasses().filter(({ family }) => family === undefined);

function said(part: Part): readonly string[] {
  const timed = [part, ...(part.versions ?? [])]
    .flatMap(({ lines = [], steps = [] }) => [...lines, ...steps])
    .map(({ text }) => text);
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
      expect(readingGrade(said(part), 'en')?.grade).toBeLessThan(6);
      expect(readingGrade(part.notes, 'en')?.grade).toBeLessThan(6);
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
    const ends = pacingEnd(pacing(guide, part.duration));
    expect(ends - guide.leadIn).toBeGreaterThanOrEqual(minutes(5));
    expect(part.duration - ends).toBeGreaterThanOrEqual(seconds(6));
  },
);

/** A guided script as it was written: the part's own and each of its shorter versions. */
const guided = classes.flatMap((plan) =>
  plan.parts
    .filter(({ kind }) => kind === 'guided')
    .flatMap(({ title, duration, lines = [], versions = [] }) => [
      { title, duration, lines },
      ...versions.map((version) => ({ title, duration: version.duration, lines: version.lines ?? [] })),
    ]),
);

const announced = [
  [/about a minute of quiet/i, minutes(1)],
  [/about half a minute of quiet/i, seconds(30)],
  [/about a quarter of a minute of quiet/i, seconds(15)],
] as const;

test.each(guided)(
  'in $title of $duration ms every line has time to be said, and a long silence is announced with its length',
  ({ duration, lines }) => {
    for (const [index, line] of lines.entries()) {
      const silence = (lines[index + 1]?.at ?? duration) - line.at;
      const promisedFor = announced.find(([words]) => words.test(line.text))?.[1];
      expect(silence).toBeGreaterThanOrEqual(promisedFor ?? seconds(15));
      expect(promisedFor !== undefined || silence <= seconds(40), line.text).toBe(true);
    }
  },
);

test.each(guided)(
  '$title of $duration ms ends wide awake, and says first that people may stop or leave things out',
  (script) => {
    const texts = script.lines.map(({ text }) => text);
    expect(texts.at(-1)).toMatch(/awake|stretch/i);
    if (script.duration >= minutes(5)) expect(texts.slice(0, 3).join(' ')).toMatch(/stop whenever you want/);
  },
);

const evening = instant(Date.UTC(2026, 10, 23, 18));

/** A class that was begun late, at its first moment. */
function begunLate(plan: ClassPlan, late: Milliseconds): HeldClass {
  const agenda = agendaOf(plan, evening);
  const now = after(evening, late);
  const at = { wall: now, mono: milliseconds(0), boot: 'test' };
  const run = fold(agenda, [{ id: 'a', seq: 1, at, deed: { do: 'start' } }]);
  return { agenda, run, now, until: mustEnd(agenda, noContract) ?? now };
}

const hours = classes.filter(({ length }) => (length ?? 0) >= minutes(60));

test.each(hours.flatMap((plan) => [10, 20, 25].map((late) => ({ plan, late }))))(
  '$plan.title can still end on time when it begins $late minutes late, with nothing left out',
  ({ plan, late }) => {
    const fit = fitToEnd(begunLate(plan, minutes(late)), usualFit, []);
    expect(fit.shortBy).toBe(0);
    expect(Math.abs(fit.projectedEnd - evening - (plan.length ?? 0))).toBeLessThan(1);
  },
);

test.each(hours)(
  '$title that begins ten minutes late loses no line but by a version, and whole breaths alone',
  (plan) => {
    const { lines } = fitToEnd(begunLate(plan, minutes(10)), usualFit, []);
    for (const part of plan.parts) {
      const length = lines.find((line) => line.part === part.id)?.after ?? part.duration;
      const fitted = partAtLength(part, [{ from: milliseconds(0), was: part.duration, length }]);
      const written = [part, ...(part.versions ?? [])].map((one) => (one.lines ?? one.steps ?? []).length);
      expect(written).toContain((fitted.lines ?? fitted.steps ?? []).length);
      for (const { at } of [...(fitted.lines ?? []), ...(fitted.steps ?? [])]) expect(at).toBeLessThan(length);
      if (part.breathing === undefined) continue;
      const fewer = (part.duration - length) / pacing(part.breathing, part.duration).cycle;
      expect(fewer).toBeCloseTo(Math.round(fewer), 6);
    }
  },
);

test.each(paced)(
  '$part.title breathes for two minutes or more even at its shortest, in whole breaths',
  ({ part, guide }) => {
    const least = part.least ?? part.duration;
    const { cycle } = pacing(guide, least);
    expect(pacingEnd(pacing(guide, least)) - guide.leadIn).toBeGreaterThanOrEqual(minutes(2) - 0.001);
    expect(((part.duration - least) / cycle) % 1).toBeCloseTo(0, 6);
  },
);

test('every part says how far it may shrink and stretch, and welcome and closing are never left out', () => {
  const parts = classes.flatMap((plan) => plan.parts);
  expect(
    parts.filter(({ least, most, priority }) => least === undefined || most === undefined || priority === undefined),
  ).toEqual([]);
  const kept = parts.filter(({ kind }) => kind === 'welcome' || kind === 'closing');
  expect(kept.map(({ mayDrop }) => mayDrop ?? false)).not.toContain(true);
});

const relaxed = classes.flatMap((plan) =>
  plan.parts.flatMap((part) => (part.relaxation === undefined ? [] : [{ part, guide: part.relaxation }])),
);

test.each(relaxed)(
  '$part.title reaches every group at its shortest too, and leaves time to rest after the last',
  ({ part, guide }) => {
    const led = (length: Milliseconds) => relaxing(guide, length);
    expect(led(part.least ?? part.duration).groups).toHaveLength(guide.groups.length);
    expect(part.duration - relaxationEnd(led(part.duration))).toBeGreaterThanOrEqual(minutes(1));
  },
);

test.each(relaxed)(
  '$part.title says before it begins that people may stop, and tenses what cramps for less time',
  ({ part, guide }) => {
    const before = (part.lines ?? []).filter(({ at }) => at < guide.leadIn).map(({ text }) => text);
    expect(before.join(' ')).toMatch(/stop whenever you want/i);
    for (const { name, tense = guide.tense } of guide.groups) {
      if (/foot|calf|neck/i.test(name)) expect(tense).toBeLessThanOrEqual(4);
    }
  },
);

test('ninety minutes have a relaxation, a discussion, a break, an activity in pairs and a breath that slows down', () => {
  const plan = classes.find(({ length }) => length === minutes(90));
  expect(plan?.parts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['relaxation', 'discussion', 'break', 'activity']),
  );
  expect(plan?.parts.flatMap(({ grouping }) => grouping ?? [])).toEqual(['pairs']);
  expect(plan?.parts.flatMap(({ breathing }) => breathing?.ramp ?? [])).toMatchObject([{ from: 10, to: 6 }]);
});
