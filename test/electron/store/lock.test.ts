import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '#store/folder';
import { type LockHolder, processLife } from '#store/lock-holder';
import { posixStart, processStart, sameStart } from '#store/process-start';
import { temporaryFolder } from '#test/world/temporary-folder';

const nobody = 2 ** 31 - 1;

async function planted(holder: Partial<LockHolder>): Promise<string> {
  const folder = temporaryFolder();
  const lock = { ...(await processLife.myself()), ...holder };
  await writeFile(join(folder, 'breathing-room.lock'), JSON.stringify(lock));
  return folder;
}

test('the lock of a process that has ended is taken over', async () => {
  const folder = await planted({ pid: nobody });
  await (await openFolder(folder)).close();
  expect((await readdir(folder)).toSorted()).toEqual([]);
});

test('the lock of a process whose number was given to another is taken over', async () => {
  const folder = await planted({ start: { exact: 'an-earlier-boot/4711' } });
  await (await openFolder(folder)).close();
  expect(await readdir(folder)).not.toContain('breathing-room.lock');
});

test('the lock of a process of which nothing more is known is respected', async () => {
  const folder = await planted({ start: null });
  await expect(openFolder(folder)).rejects.toMatchObject({ reason: 'in-use', heldBy: process.pid });
});

test('a lock that was cut short by a power cut does not keep the folder', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'breathing-room.lock'), '');
  await (await openFolder(folder)).close();
  expect(await readdir(folder)).not.toContain('breathing-room.lock');
});

test('thirty starts in one process open the folder once', async () => {
  const folder = await planted({ pid: nobody });
  const starts = await Promise.allSettled(Array.from({ length: 30 }, () => openFolder(folder)));
  const opened = starts.filter((start) => start.status === 'fulfilled');
  expect(opened).toHaveLength(1);
  await opened[0]?.value.close();
});

test('a running process has one start, however often it is asked for', async () => {
  const [one, other] = [await processStart(process.pid), await processStart(process.pid)];
  expect(one).not.toBeNull();
  expect(one).toEqual(other);
});

test('two processes have different starts, and one that never was has none', async () => {
  expect(await processStart(process.ppid)).not.toEqual(await processStart(process.pid));
  expect(await processStart(nobody)).toBeNull();
});

test('what ps tells of a start is close to what the process tells itself', async () => {
  const told = await posixStart(process.pid);
  expect(told).not.toBeNull();
  if (told !== null) expect(sameStart(told, { around: performance.timeOrigin })).toBe(true);
  expect(await posixStart(nobody)).toBeNull();
});

test.each([
  [{ exact: 'a/1' }, { exact: 'a/1' }, true],
  [{ exact: 'a/1' }, { exact: 'a/2' }, false],
  [{ exact: 'a/1' }, { exact: 'b/1' }, false],
  [{ around: 0 }, { around: 59_000 }, true],
  [{ around: 0 }, { around: -61_000 }, false],
  [{ exact: 'a/1' }, { around: 0 }, false],
])('the starts %j and %j are the same: %s', (one, other, same) => {
  expect(sameStart(one, other)).toBe(same);
});
