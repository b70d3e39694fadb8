import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sounds } from '#core/cues/cue';
import { ambiences } from '#core/curriculum/class-plan';
import { allSounds } from '#make/all-sounds';
import { encode } from '#make/encode';
import { soundFile } from '#test/world/decode-sounds';

test('whatever is made ships, and whatever ships is made', () => {
  expect(new Set(Object.keys(allSounds))).toEqual(new Set([...sounds, ...ambiences]));
});

test.each([...sounds, ...ambiences])(
  'the %s is made to the same bytes each time',
  { timeout: 120_000 },
  async (name) => {
    const { make, quality } = allSounds[name] ?? {};
    if (make === undefined || quality === undefined) throw new Error(`nothing makes ${name}`);
    expect((await encode(make(), quality)).equals(readFileSync(soundFile(name)))).toBe(true);
  },
);
