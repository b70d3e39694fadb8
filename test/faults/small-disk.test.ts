import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { note } from '#test/electron/store/note';
import { temporaryFolder } from '#test/world/temporary-folder';
import { builtPrograms, type Program, runProgram } from './programs';

// A disk of its own, seen by one program and gone with it. Where the system doesn't allow that, the stand-in disk of
// disk-fault.test.ts and data-folder.test.ts has to do.
const allowed = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp']).status === 0;

const program = builtPrograms(['full-program', 'start-program']);

function onDisk(options: string, name: string): Program {
  const script = 'mount -t tmpfs -o "$1" tmpfs "$2" && exec "$0" "$3" "$2"';
  return runProgram('unshare', [
    '-rm',
    'sh',
    '-c',
    script,
    process.execPath,
    options,
    temporaryFolder(),
    program(name),
  ]);
}

test.runIf(allowed)(
  'on a disk that runs full in the middle of a class, all that was acknowledged stays and the class can go on with more room',
  async () => {
    const full = onDisk('size=600k', 'full-program');
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

test.runIf(allowed).each([
  ['a read-only disk', 'ro', 'read-only nobody'],
  ['a disk without room for a class', 'size=48k', 'full nobody'],
  ['a disk without room for one more file', 'nr_inodes=1', 'full nobody'],
])('on %s the program says so when it starts', async (_, options, said) => {
  const start = onDisk(options, 'start-program');
  start.tell('0');
  await start.ended();
  expect(start.said).toEqual(['ready', said]);
});
