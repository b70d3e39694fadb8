import { expect, test } from 'vitest';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { newPart, withInserted, withLength, withMoved, withPart } from '#core/library/class-edit';
import { differences } from '#core/library/compare';
import type { LibraryContent } from '#core/library/library-entry';
import { partFields, practiceFields } from '#core/library/shown-fields';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { samplePractice } from '#core/records/practice-record';
import { sampleSession } from '#core/records/session-record';
import { minutes, seconds } from '#core/time/milliseconds';
import { differenceGroups } from '#features/library/difference-groups';
import { fieldWords } from '#features/library/field-words';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);

const parts = ['a', 'b', 'c'].map((id) => ({ ...newPart('talk', { title: `Part ${id}`, prompt: `Of ${id}` }), id }));
const plan: ClassPlan = { ...sampleSession.plan, parts };
const asClass = (content: ClassPlan): LibraryContent => ({ kind: 'classes', content });

function told(before: LibraryContent, after: LibraryContent) {
  const sides = { before, after, names: { before: 'Then', after: 'Now' }, titleOf: (id: string) => `The class ${id}` };
  return differenceGroups(say, differences(before, after), sides).map(({ title, is, rows }) => ({
    title,
    is,
    rows: rows.map(({ word, lines }) => {
      const side = (name: 'before' | 'after') =>
        lines.flatMap((line) => (line[name] === null ? [] : [line[name].map(({ text }) => text).join('')])).join(' | ');
      return `${word}: ${side('before')} → ${side('after')}`;
    }),
  }));
}

test('what changed is told by part, in words: lengths, marks, scripts with their times', () => {
  const lines = [{ at: seconds(75), text: 'And out.' }];
  const next = withPart({ ...plan, grade: 6 }, 'b', (part) => ({
    ...withLength(part, minutes(7)),
    lines,
    mayDrop: true,
    grouping: 'pairs',
  }));
  expect(told(asClass(plan), asClass(next))).toEqual([
    { title: 'The class as a whole', is: null, rows: ['Reading grade:  → 6'] },
    {
      title: 'Part b',
      is: null,
      rows: [
        'Length: 10 min → 7 min',
        'The class makes sense without it:  → Yes',
        'Script:  → 1:15  And out.',
        'Who does it together:  → In pairs',
      ],
    },
  ]);
});

test('a part that came is told whole, and one that moved by its places', () => {
  const fresh = { ...newPart('break', { title: 'Tea', prompt: 'Until the bell.' }), id: 'tea' };
  const next = withMoved(withInserted(plan, fresh, 3), 'a', 2);
  expect(told(asClass(plan), asClass(next))).toEqual([
    { title: 'Part a', is: 'moved', rows: ['Place in the class: Part 1 of 3 → Part 3 of 4'] },
    {
      title: 'Tea',
      is: 'added',
      rows: ['Kind:  → Break', 'Length:  → 8 min', 'The one line on the wall:  → Until the bell.'],
    },
  ]);
});

test('settings deep in a guide have words, and a meeting names its classes by their titles', () => {
  const { practice } = samplePractice;
  const breathing = practice.part.breathing && { ...practice.part.breathing, leadIn: seconds(90) };
  const next = { ...practice, part: { ...practice.part, breathing } };
  const [group] = told({ kind: 'practices', content: practice }, { kind: 'practices', content: next });
  expect(group?.rows.join()).toContain('Time to settle: 1:30');
  const { curriculum } = sampleCurriculum;
  const meetings = curriculum.meetings.map((one) => ({ ...one, classes: ['second-hour'] }));
  const [meeting] = told(
    { kind: 'curricula', content: curriculum },
    { kind: 'curricula', content: { ...curriculum, meetings } },
  );
  expect(meeting).toMatchObject({ title: 'Meeting 1' });
  expect(meeting?.rows.join()).toContain('The class second-hour');
});

test('every field that can differ has a name that a person knows', () => {
  const full = { ...samplePractice.practice.part, least: minutes(1), most: minutes(9), mayDrop: true, priority: 2 };
  const names = [...partFields(full).keys(), ...practiceFields(samplePractice.practice).keys()];
  for (const name of [...names, 'versions.0.lines', 'meetings.1.theme', 'meetings.1.about', 'handout.text', 'length']) {
    expect(fieldWords(say, name)).not.toBe(name);
  }
});
