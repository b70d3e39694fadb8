import { expect, test } from 'vitest';
import { z } from 'zod';
import { recipe } from '#core/records/recipe';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';

const third = recipe({
  kind: 'settings',
  version: 3,
  schema: z.object({ version: z.literal(3), tempo: z.number(), calm: z.boolean() }),
  migrations: [
    ({ speed, ...rest }) => ({ ...rest, version: 2, tempo: speed }),
    (document) => ({ ...document, version: 3, calm: true }),
  ],
});

test.each([
  ['the first version passes every migration', { version: 1, speed: 4 }, { version: 3, tempo: 4, calm: true }],
  ['the second version passes the last one only', { version: 2, tempo: 5 }, { version: 3, tempo: 5, calm: true }],
  ['the current version passes none', { version: 3, tempo: 6, calm: false }, { version: 3, tempo: 6, calm: false }],
])('of an older document, %s', (_, stored, current) => {
  expect(third.parse(stored)).toEqual(current);
});

test.each([
  ['of a later version', { version: 4, tempo: 6, calm: true }, RangeError],
  ['without a version', { tempo: 6, calm: true }, z.ZodError],
  ['whose version is zero', { version: 0, tempo: 6, calm: true }, z.ZodError],
  ['that is a list', [], z.ZodError],
  ['that is nothing', null, z.ZodError],
  ['with a wrong field after its migrations', { version: 1, speed: 'fast' }, z.ZodError],
])('a document %s is refused', (_, stored, kind) => {
  expect(() => third.parse(stored)).toThrow(kind);
});

test.each([
  [sessionRecipe, sampleSession],
  [settingsRecipe, defaultSettings],
])('%o reads its own sample back as it was', (form, sample) => {
  expect(form.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
});
