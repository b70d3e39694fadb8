import { expect, test } from 'vitest';
import { note } from '#test/electron/store/note';
import { whereMounted } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { builtProgram, type Program, runProgram } from './programs';

const ownDisks = 'unshare';

const fullProgram = builtProgram(new URL('./full-program.ts', import.meta.url));
const startProgram = builtProgram(new URL('./start-program.ts', import.meta.url));

function onDisk(options: string, program: string): Program {
  const script = 'mount -t tmpfs -o "$1" tmpfs "$2" && exec "$0" "$3" "$2"';
  return runProgram(ownDisks, ['-rm', 'sh', '-c', script, process.execPath, options, temporaryFolder(), program]);
}

test.each(whereMounted([['in the middle of a class']]))(
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
  whereMounted([
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
