import { expect, test } from 'vitest';
import { pacing, pacingEnd } from '#core/breathing/pacing';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { lintClassPlan } from '#core/curriculum/lint';
import { lintCurriculum } from '#core/curriculum/lint-curriculum';
import { lintPractice } from '#core/curriculum/lint-practice';
import { roomTexts } from '#core/curriculum/lint-reading';
import { readingGrade } from '#core/curriculum/reading-grade';
import { minutes, seconds, sum } from '#core/time/milliseconds';
import { builtInLibrary } from '#files/built-in-library';

const { practices, classes, curricula } = builtInLibrary();
const inFamilies = classes.filter(({ family }) => family !== undefined);
const byFamily = Map.groupBy(inFamilies, ({ family }) => family ?? '');

test('there are at least thirty practices, of every kind that a class is made of', () => {
  expect(practices.length).toBeGreaterThanOrEqual(30);
  const kinds = new Set(practices.map(({ part }) => part.kind));
  for (const kind of [
    'welcome',
    'check-in',
    'breathing',
    'guided',
    'relaxation',
    'activity',
    'plan',
    'closing',
  ] as const) {
    expect(kinds).toContain(kind);
  }
});

test('there is a course of eight weeks and one of six, each class in 60, 75 and 90 minutes', () => {
  expect(curricula.map(({ id, meetings }) => [id, meetings.length])).toEqual([
    ['eight-weeks', 8],
    ['six-weeks', 6],
  ]);
  for (const { meetings } of curricula) {
    for (const { classes: held } of meetings) {
      const lengths = held.map((id) => classes.find((plan) => plan.id === id)?.length);
      expect(lengths).toEqual([minutes(60), minutes(75), minutes(90)]);
    }
  }
});

test.each(practices)('$id has no fault, and a handout of one page where people practise it', (practice) => {
  expect(lintPractice(practice)).toEqual([]);
  if (practice.part.practice) expect(practice.handout?.text ?? '').not.toBe('');
});

test.each(classes)('$id has no fault', (plan) => {
  expect(lintClassPlan(plan)).toEqual([]);
});

test.each(curricula)('$id has no fault', (curriculum) => {
  expect(lintCurriculum(curriculum, classes)).toEqual([]);
});

test('no two things of a kind have one id, and nothing has the name of another without being another length of it', () => {
  for (const all of [practices, classes, curricula]) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const titles = [...practices.map(({ title }) => title), ...new Set(inFamilies.map(({ title }) => title))];
  expect(new Set(titles).size).toBe(titles.length);
});

test.each([...byFamily])(
  '%s has a handout, adds up in each of its lengths, and can give way by a tenth',
  (_family, forms) => {
    expect(forms).toHaveLength(3);
    for (const { parts, length, handout } of forms) {
      expect(handout?.text ?? '').not.toBe('');
      expect(sum(parts.map(({ duration }) => duration))).toBeCloseTo(length ?? 0, 3);
      const least = sum(parts.map((part) => part.least ?? part.duration));
      expect(least / (length ?? 1)).toBeLessThan(0.9);
    }
  },
);

const everyPart: readonly { readonly where: string; readonly part: Part }[] = [
  ...practices.map(({ id, part }) => ({ where: id, part })),
  ...inFamilies.flatMap(({ id, parts }: ClassPlan) => parts.map((part) => ({ where: `${id} ${part.id}`, part }))),
];

test('every text for the room is read at grade six or below, and notes for the facilitator at grade eight', () => {
  const hard = everyPart.flatMap(({ where, part }) => {
    const [room, notes] = [readingGrade(roomTexts(part), 'en'), readingGrade(part.notes, 'en')];
    const isHard = (room?.grade ?? 0) > 6 || (notes?.grade ?? 0) > 8;
    return isHard ? [`${where}: ${room?.grade ?? 0}, ${notes?.grade ?? 0}`] : [];
  });
  expect(hard).toEqual([]);
});

test('a first-time coach has at least three notes for each part', () => {
  expect(everyPart.filter(({ part }) => part.notes.length < 3).map(({ where }) => where)).toEqual([]);
});

test('before the first paced breath the room has read gently, not deeply', () => {
  const paced = everyPart.filter(({ part }) => (part.breathing?.pattern.phases.length ?? 0) > 0);
  const unsaid = paced.filter(({ part }) => {
    const leadIn = part.breathing?.leadIn ?? 0;
    const before = (part.lines ?? []).filter(({ at }) => at < leadIn).map(({ text }) => text);
    return !/gently, not deeply/i.test([part.prompt, part.choice ?? '', ...before].join(' '));
  });
  expect(unsaid.map(({ where }) => where)).toEqual([]);
});

test('a paced breath goes on for two minutes or more even in the shortest form, but where its cycles are counted', () => {
  const short = everyPart.filter(({ part: { breathing, duration } }) => {
    if (breathing === undefined || breathing.pattern.phases.length === 0 || breathing.cycles !== undefined)
      return false;
    return pacingEnd(pacing(breathing, duration)) - breathing.leadIn < minutes(2);
  });
  expect(short.map(({ where }) => where)).toEqual([]);
});

test('no line of a guided practice follows another faster than it can be said, nor leaves the room alone for long without a word', () => {
  const guided = everyPart.filter(({ part }) => part.kind === 'guided');
  const wrong = guided.flatMap(({ where, part }) => {
    const scripts = [part, ...(part.versions ?? [])];
    return scripts.flatMap(({ duration, lines = [] }) =>
      lines.flatMap(({ at, text }, index) => {
        const silence = (lines[index + 1]?.at ?? duration) - at;
        const isSaid = /quiet|silen|minute|breaths|on your own|own pace|while/i.test(text);
        return silence < seconds(6) || (silence > seconds(100) && !isSaid)
          ? [`${where}: ${silence / 1000} s after “${text}”`]
          : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('no text of a part promises a cure or says that something is proven', () => {
  const promised = /\b(?:cures?|heals?|treats?|treatment|proven|guarantee[sd]?|always works)\b/i;
  const said = everyPart.flatMap(({ where, part }) => roomTexts(part).map((text) => ({ where, text })));
  const handouts = [...practices, ...inFamilies, ...curricula].map(({ id, handout }) => ({
    where: id,
    text: handout?.text ?? '',
  }));
  const evidence = practices.map(({ id, evidence: told }) => ({ where: id, text: told?.says ?? '' }));
  const claims = [...said, ...handouts, ...evidence].filter(
    ({ text }) => promised.test(text) && !/\b(?:not|no|never|nor)\b/i.test(text),
  );
  expect(claims.map(({ where, text }) => `${where}: ${text.slice(0, 120)}`)).toEqual([]);
});
