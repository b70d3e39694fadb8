import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ended, oneSentence, runBuilt, runHost, stop, whereMounted } from '#test/world/built-program';
import { beginClass, kept, openRecords, roomOver, tell } from '#test/world/class-over-line';
import { temporaryFolder } from '#test/world/temporary-folder';

function onFolder(folder: string, around = {}) {
  return runBuilt('main', ['--browser', '--no-open', '--port', '0', '--data', folder], around);
}

/** Takes all room that is left on a disk. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(file);
  }
}

const full = { done: false, why: 'disk-full' };

describe('a data folder', () => {
  test('that is missing is made, readable by its owner alone', async () => {
    const folder = join(temporaryFolder(), 'new');
    const host = await runHost(folder);
    expect(readdirSync(folder).toSorted()).toEqual(['breathing-room.lock']);
    expect(await stop(host)).toBe(0);
  });

  test('whose parent is missing too is not made: the missing folder is named', async () => {
    const above = join(temporaryFolder(), 'nowhere');
    expect(await ended(onFolder(join(above, 'data')))).toEqual(
      oneSentence(1, new RegExp(`^The folder ${above} does not exist`)),
    );
  });

  test('that is a file is left alone', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    expect(await ended(onFolder(file))).toEqual(oneSentence(1, /letter\.txt is a file, not a folder/));
    expect(readFileSync(file, 'utf8')).toBe('my own');
  });

  test('below a file is refused', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    expect(await ended(onFolder(join(file, 'data')))).toEqual(oneSentence(1, /letter\.txt.* is a file, not a folder/));
  });

  test('that another start holds is named with its holder, who goes on unharmed', async () => {
    const folder = temporaryFolder();
    const first = await runHost(folder);
    const sentence = new RegExp(`^Breathing Room is already running on ${folder} \\(process ${first.pid}\\)`);
    expect(await ended(onFolder(folder))).toEqual(oneSentence(1, sentence));
    expect((await fetch(`${first.origin}/?key=${first.key}`)).status).toBe(200);
    expect(await stop(first)).toBe(0);
  });

  test('of somebody whose home can not be written is no stack trace either', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    const host = runBuilt('main', ['--no-open'], { env: { HOME: file, XDG_DATA_HOME: join(file, 'share') } });
    expect(await ended(host)).toEqual(oneSentence(1, /letter\.txt.* is a file, not a folder/));
  });

  // An administrator may write everywhere.
  test.each(process.getuid?.() === 0 ? [] : [0o500, 0o000])('with the rights %i is denied', async (rights) => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    chmodSync(folder, rights);
    onTestFinished(() => chmodSync(folder, 0o700));
    expect(await ended(onFolder(folder))).toEqual(oneSentence(1, /^This account may not use the data folder/));
  });

  test.each(
    whereMounted([
      ['read-only', 'ro', /^The data folder \S+ is read-only/],
      ['on a full disk', 'size=48k', /^The disk that holds \S+ is full/],
      ['on a disk without room for one more file', 'nr_inodes=1', /^The disk that holds \S+ is full/],
    ] as const),
  )('that is %s is refused in one sentence', async (_, options, sentence) => {
    const folder = temporaryFolder();
    expect(await ended(onFolder(folder, { disk: { options, folder } }))).toEqual(oneSentence(1, sentence));
  });
});

test.each(whereMounted(['two megabytes']))(
  'on a disk of %s that runs full in the middle of a class nothing acknowledged is lost, and with more room the class goes on',
  async () => {
    const folder = temporaryFolder();
    const host = await runHost(folder, { disk: { options: 'size=2m', folder } });
    const inside = `/proc/${host.pid}/root${folder}`;
    expect(existsSync(join(inside, 'breathing-room.lock'))).toBe(true);
    expect(existsSync(join(folder, 'breathing-room.lock'))).toBe(false);
    const line = await openRecords(host);
    const names = Array.from({ length: 120 }, (_, index) => `Person ${index}`);
    const { session, people } = await beginClass(line, names);

    fill(join(inside, 'filler'));
    const answers: unknown[] = [];
    for (const person of people) answers.push(await tell(line, 'mark', { person, mark: 'present' }));
    const refusedFrom = answers.findIndex((answer) => JSON.stringify(answer) === JSON.stringify(full));
    expect(refusedFrom).toBeGreaterThan(0);
    for (const [index, answer] of answers.entries()) expect(answer).toEqual(index < refusedFrom ? kept : full);
    const marks = (count: number) => names.map((_, index) => (index < count ? 'present' : null));
    expect((await roomOver(line))?.people.map(({ mark }) => mark)).toEqual(marks(refusedFrom));
    expect(await tell(line, 'mark', { person: people.at(-1), mark: 'present' })).toEqual(full);

    rmSync(join(inside, 'filler'));
    for (const person of people.slice(refusedFrom)) {
      expect(await tell(line, 'mark', { person, mark: 'present' })).toEqual(kept);
    }
    expect(await tell(line, 'command', { command: { ask: 'end' } })).toEqual(kept);
    const over = await roomOver(line);
    expect(over).toMatchObject({ session, run: { playback: 'finished' } });
    expect(over?.people.map(({ mark }) => mark)).toEqual(marks(names.length));
    const signature = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' };
    expect(await tell(line, 'sign', signature)).toEqual(kept);
    expect(await stop(host)).toBe(0);
    // The backup of the start may still be under way when the disk runs full: then it may say so, and nothing else.
    expect(host.said.err).toMatch(/^(A backup of \S+ could not be made\. [^\n]+\n?)?$/);
  },
);
