import { expect, test } from 'vitest';
import { contentHash } from '#core/library/content-hash';
import { classPlanSchema } from '#core/records/class-plan-schema';
import { classRecipe, sampleClass } from '#core/records/class-record';
import { curriculumRecipe, sampleCurriculum } from '#core/records/curriculum-record';
import { curriculumSchema } from '#core/records/curriculum-schema';
import { itemDigest, versionDigest } from '#core/records/library-digest';
import { practiceRecipe, samplePractice } from '#core/records/practice-record';
import { practiceSchema } from '#core/records/practice-schema';
import { sessionContent } from '#core/records/session-digest';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { sampleVersion, versionRecipe } from '#core/records/version-record';
import { builtInLibrary } from '#files/built-in-library';

/** What the index has of it when it was written and read again. */
function kept(list: unknown): unknown {
  return JSON.parse(JSON.stringify(list));
}

test('what the index keeps of something in the library is read again as it was', () => {
  const digests = [
    classRecipe.digest?.(sampleClass),
    practiceRecipe.digest?.(samplePractice),
    curriculumRecipe.digest?.(sampleCurriculum),
  ];
  for (const digest of digests) expect(itemDigest.parse(kept(digest?.list))).toEqual(digest?.list);
  const version = versionDigest.parse(kept(versionRecipe.digest?.(sampleVersion).list));
  expect(version).toMatchObject({ id: 'ver_sample', title: 'A short sample', number: 1 });
});

test('a session and the class that it ran have the same hash', () => {
  const list = kept(sessionRecipe.digest?.(sampleSession).list);
  const { planHash, classId } = sessionContent.parse(list);
  expect(classId).toBe(sampleClass.id);
  expect(planHash).toBe(contentHash(sampleClass.plan));
  expect(itemDigest.parse(kept(classRecipe.digest?.(sampleClass).list)).hash).toBe(planHash);
});

test('the index knows the classes of a curriculum, and the files, pictures and recordings of a class', () => {
  const [first, ...rest] = sampleClass.plan.parts;
  if (first === undefined) return expect.unreachable();
  const picture = { media: 'med_hill', alt: 'A hill.' };
  const plan = {
    ...sampleClass.plan,
    attachments: [{ media: 'med_sheet', title: 'Sheet' }],
    parts: [{ ...first, picture }, ...rest],
  };
  const digest = itemDigest.parse(classRecipe.digest?.({ ...sampleClass, plan }).list);
  expect(digest.media).toEqual(['med_hill', 'med_sheet']);
  const series = itemDigest.parse(curriculumRecipe.digest?.(sampleCurriculum).list);
  expect(series.classes).toEqual([sampleClass.id]);
});

test('what ships with the program has the same hash when it was stored and read again', () => {
  const { classes, practices, curricula } = builtInLibrary();
  for (const plan of classes) expect(contentHash(classPlanSchema.parse(kept(plan)))).toBe(contentHash(plan));
  for (const one of practices) expect(contentHash(practiceSchema.parse(kept(one)))).toBe(contentHash(one));
  for (const one of curricula) expect(contentHash(curriculumSchema.parse(kept(one)))).toBe(contentHash(one));
});
