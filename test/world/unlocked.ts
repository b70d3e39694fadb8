import type { House } from '#api/house';
import type { Program } from '#api/program';

/** The passphrase of all data folders that tests make. */
export const testPassphrase = 'five calm words for tests';

/** A guess costs next to nothing in tests: there are many folders, and nobody guesses. */
export const cheapCost = { N: 2, r: 8, p: 1 } as const;

/** The records of a program, opened: with a key of their own in a new folder, with the passphrase of tests in any other. */
export async function unlocked(program: Program): Promise<House> {
  const isNew = program.gate.value.is === 'new';
  const answer = isNew
    ? await program.createKeys(testPassphrase)
    : await program.unlock({ passphrase: testPassphrase });
  const { house } = program;
  if (!answer.done || house === null) throw new Error(`the records were not opened: ${JSON.stringify(answer)}`);
  // Tests let hours pass between two presses; nobody has left the room.
  house.useSettings({ ...house.settings, lockAfter: 0 });
  return house;
}
