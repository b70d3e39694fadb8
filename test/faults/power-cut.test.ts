import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chance, PowerDisk, type Step, type Watch } from './power-disk';
import { type Act, cutAfter, live, nothingKnown } from './power-life';

const act = fc.record({
  does: fc.constantFrom<Act['does'][]>('append', 'write', 'write-pair'),
  lines: fc.integer({ min: 1, max: 5 }),
  waits: fc.boolean(),
});

/** One life of the program: what it does, after how many steps the power goes, and what had reached the medium. */
const life = fc.record({
  acts: fc.array(act, { maxLength: 12 }),
  cut: fc.integer({ min: 0, max: 260 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  killedOnly: fc.boolean(),
});

/** Yes and no in an order that the seed decides. */
function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state > 2 ** 31;
  };
}

interface Lived {
  readonly acts: readonly Act[];
  readonly cut: number;
  readonly seed: number;
  readonly killedOnly: boolean;
}

async function liveAll(lives: readonly Lived[], verdict?: Watch): Promise<void> {
  const known = nothingKnown();
  const [first] = lives;
  let disk = new PowerDisk(cutAfter(first?.cut ?? 0, verdict));
  for (const [index, { acts, seed, killedOnly }] of lives.entries()) {
    await live(disk, known, acts);
    const next = cutAfter(lives[index + 1]?.cut ?? Number.POSITIVE_INFINITY, verdict);
    disk = killedOnly ? disk.afterKill(next) : disk.afterPowerCut(chances(seed), next);
  }
  await live(disk, known, []);
}

test('whenever the power goes, all that was acknowledged or shown after a restart is there, whole and in order', async () => {
  const trials = fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => liveAll(lives));
  await expect(fc.assert(trials, { numRuns: 1_500 })).resolves.toBeUndefined();
});

const lies: readonly (readonly [title: string, (step: Step) => boolean])[] = [
  ['the content of a document', ({ does }) => does === 'sync'],
  ['the lines of a journal', ({ does }) => does === 'dataSync'],
  ['the names in a folder', ({ does }) => does === 'syncFolder'],
];

test.each(lies)('a disk that lies about having kept %s is found out, so the test above can fail', async (_, lied) => {
  const verdict: Watch = (step) => (lied(step) ? 'lie' : 'go on');
  const found = await fc.check(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => liveAll(lives, verdict)),
    { numRuns: 1_500, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
});
