import { expect, test } from 'vitest';
import { openStore } from '#store/open-store';
import { noteRecipe } from '#test/electron/store/note';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testRing } from '#test/world/test-ring';
import { builtProgram, type Program, runProgram } from './programs';

const program = builtProgram(new URL('./writer-program.ts', import.meta.url));
const rounds = 12;

function last(said: readonly string[], what: string): number {
  const line = said.findLast((one) => one.startsWith(`${what} `));
  return line === undefined ? 0 : Number(line.split(' ')[1]);
}

async function killedAfter(writer: Program, answers: number): Promise<void> {
  await writer.until(() => writer.said.length >= answers);
  writer.child.kill('SIGKILL');
  await writer.ended();
}

test('a program killed in the middle of 200 writes, again and again, has lost nothing that it acknowledged', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < rounds; round += 1) {
    const writer = runProgram(process.execPath, [program, folder, '200']);
    await killedAfter(writer, 1 + Math.floor(Math.random() * 300));
    expect(writer.said).not.toContain('done');

    const store = await openStore(folder, testRing);
    const { lines, quarantinedLines } = (await store.journal('ses_1')).contents;
    expect(lines).toEqual(Array.from(lines, (_, index) => index + 1));
    expect(lines.length).toBeGreaterThanOrEqual(last(writer.said, 'line'));
    expect(quarantinedLines).toBe(0);

    const read = await store.read(noteRecipe, 'n');
    const text = 'found' in read ? read.found.text : '0';
    expect(text).toMatch(/^(0|(\d+) x{20000} \2)$/);
    expect(Number.parseInt(text, 10)).toBeGreaterThanOrEqual(last(writer.said, 'document'));
    await store.close();
  }
});

test('a program that nobody kills writes all 200', async () => {
  const folder = temporaryFolder();
  const writer = runProgram(process.execPath, [program, folder, '200']);
  await writer.ended();
  expect(writer.said).toContain('done');
  const store = await openStore(folder, testRing);
  expect((await store.journal('ses_1')).contents.lines).toHaveLength(last(writer.said, 'line'));
  await store.close();
});
