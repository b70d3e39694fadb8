import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { note } from '#test/electron/store/note';
import { temporaryFolder } from '#test/world/temporary-folder';
import { builtProgram, type Program, runProgram } from './programs';

// A disk of its own, seen by one program and gone with it. Where the system doesn't allow that, the stand-in disk of
// disk-fault.test.ts and data-folder.test.ts has to do.
const ownDisks = 'unshare';
const allowed = spawnSync(ownDisks, ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp']).status === 0;

/** A row that can't be tried here doesn't exist here: nothing is counted that was not run. */
function whereAllowed<Row>(rows: readonly Row[]): readonly Row[] {
  return allowed ? rows : [];
}

const fullProgram = builtProgram(new URL('./full-program.ts', import.meta.url));
const startProgram = builtProgram(new URL('./start-program.ts', import.meta.url));

function onDisk(options: string, program: string): Program {
  const script = 'mount -t tmpfs -o "$1" tmpfs "$2" && exec "$0" "$3" "$2"';
  return runProgram(ownDisks, ['-rm', 'sh', '-c', script, process.execPath, options, temporaryFolder(), program]);
}

test.each(whereAllowed([['in the middle of a class']]))(
  'on a disk that runs full %s, all that was acknowledged stays and the class can go on with more room',
  async () => {
    const full = onDisk('size=600k', fullProgram);
    await full.ended();
    expect(JSON.parse(full.said.at(-1) ?? '')).toEqual({
      appended: 'full',
      appendedAgain: 'full',
      written: 'full',
      temporaries: [],
      opened: 'full',
      kept: true,
      document: { found: note('old') },
    });
  },
);

test.each(
  whereAllowed([
    ['a read-only disk', 'ro', 'read-only nobody'],
    ['a disk without room for a class', 'size=48k', 'full nobody'],
    ['a disk without room for one more file', 'nr_inodes=1', 'full nobody'],
  ]),
)('on %s the program says so when it starts', async (_, options, said) => {
  const start = onDisk(options, startProgram);
  start.tell('0');
  await start.ended();
  expect(start.said).toEqual(['ready', said]);
});
