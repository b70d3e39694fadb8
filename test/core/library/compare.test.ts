import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { newPart, withDuplicate, withLength, withMoved, withoutPart, withPart } from '#core/library/class-edit';
import { differences } from '#core/library/compare';
import { contentHash } from '#core/library/content-hash';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { samplePractice } from '#core/records/practice-record';
import { sampleSession } from '#core/records/session-record';
import { minutes } from '#core/time/milliseconds';

const parts = ['a', 'b', 'c', 'd'].map((id) => ({ ...newPart('talk', { title: id, prompt: `Of ${id}` }), id }));
const plan: ClassPlan = { ...sampleSession.plan, parts };
const between = (before: ClassPlan, after: ClassPlan) =>
  differences({ kind: 'classes', content: before }, { kind: 'classes', content: after });
const told = (before: ClassPlan, after: ClassPlan) =>
  between(before, after).map(({ is, part, field }) => [is, part?.id ?? '', field ?? ''].join(' ').trim());

test('a class differs in nothing from itself, whatever its version is', () => {
  expect(told(plan, plan)).toEqual([]);
  expect(told(plan, { ...plan, version: 7 })).toEqual([]);
});

test('each change is told once, by part and field, with what was and what is', () => {
  const next = withPart({ ...plan, title: 'Another' }, 'b', (part) =>
    withLength({ ...part, notes: ['Slow.'] }, minutes(7)),
  );
  expect(told(plan, next)).toEqual(['changed  title', 'changed b duration', 'added b notes']);
  const [, length] = between(plan, next);
  expect(length).toMatchObject({ before: { span: minutes(10) }, after: { span: minutes(7) } });
});

test('of parts in another order only those are told that were moved', () => {
  expect(told(plan, withMoved(plan, 'a', 3))).toEqual(['moved a']);
  expect(told(plan, withMoved(plan, 'd', 0))).toEqual(['moved d']);
});

test('a part that came and one that went are told whole', () => {
  expect(told(plan, withDuplicate(plan, 'c'))).toEqual(['added c-2']);
  expect(told(plan, withoutPart(plan, 'c'))).toEqual(['removed c']);
});

test('a setting deep in a guide does not stay unseen', () => {
  const breathing = samplePractice.practice.part;
  const longer = breathing.breathing && { ...breathing.breathing, leadIn: minutes(1) };
  const found = differences(
    { kind: 'practices', content: samplePractice.practice },
    { kind: 'practices', content: { ...samplePractice.practice, part: { ...breathing, breathing: longer } } },
  );
  expect(found.map(({ field }) => field)).toEqual(['breathing']);
});

test('meetings of a curriculum are compared, and things of two kinds not at all', () => {
  const { curriculum } = sampleCurriculum;
  const meetings = curriculum.meetings.map((one) => ({ ...one, theme: 'Beginning' }));
  const before = { kind: 'curricula', content: curriculum } as const;
  expect(differences(before, { kind: 'curricula', content: { ...curriculum, meetings } })).toMatchObject([
    { is: 'changed', field: 'meetings.0.theme' },
  ]);
  expect(differences(before, { kind: 'classes', content: plan })).toEqual([]);
});

test('contents have one hash exactly where nothing differs, in whatever order they were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.boolean()))), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed());
      expect(contentHash(turned)).toBe(contentHash(record));
      expect(contentHash({ ...record, 'one more': 1 })).not.toBe(contentHash(record));
      expect(contentHash({ ...record, left: undefined })).toBe(
        contentHash({ ...record, left: undefined, out: undefined }),
      );
    }),
  );
  expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('another file under the same name is seen', () => {
  const withFile = (media: string) => ({
    kind: 'classes' as const,
    content: { ...plan, attachments: [{ media, title: 'Worksheet' }] },
  });
  expect(differences(withFile('med_1'), withFile('med_1'))).toEqual([]);
  expect(differences(withFile('med_1'), withFile('med_2')).map(({ is, field }) => `${is} ${field}`)).toEqual([
    'changed attachments',
  ]);
});
