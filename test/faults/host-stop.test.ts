import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recipes } from '#core/records/recipes';
import { runHost, stop } from '#test/world/built-program';
import { openRecords } from '#test/world/class-over-line';
import { openLine } from '#test/world/page-line';
import { temporaryFolder } from '#test/world/temporary-folder';

const lock = 'breathing-room.lock';

function childrenOf(pid: number): string {
  return spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the host with exit code 0 and leaves nothing behind',
  async (signal) => {
    const folder = temporaryFolder();
    const host = await runHost(folder);
    await openRecords(host);
    expect(readdirSync(folder)).toContain(lock);
    expect(childrenOf(host.pid)).toBe('');
    expect(await stop(host, signal)).toBe(0);
    const files = ['index-n.journal', 'index.json', 'keys-copy.json', 'keys.json'];
    const left = ['backups', ...Object.keys(recipes), ...files].toSorted();
    // Which journal it is depends on how much was written since the start.
    const found = readdirSync(folder).map((name) => name.replace(/^index-\d+\./, 'index-n.'));
    expect(found.toSorted()).toEqual(left);
    expect(host.said.err).toBe('');
  },
);

test('pages that are open, refused or half asked for keep nobody from stopping', async () => {
  const host = await runHost(temporaryFolder());
  await Promise.all([1, 2, 3].map(() => openLine(host)));
  const stranger = openLine({ ...host, key: 'nobody' });
  await stranger;
  const refused = await fetch(`${host.origin}/door`);
  expect(refused.status).toBe(403);
  expect(await stop(host)).toBe(0);
});

test('a host that is told twice to stop stops once', async () => {
  const host = await runHost(temporaryFolder());
  host.child.kill('SIGINT');
  expect(await stop(host, 'SIGINT')).toBe(0);
  expect(host.said.err).toBe('');
});

test('after a SIGKILL the next start finds the folder free', async () => {
  const folder = temporaryFolder();
  expect(await stop(await runHost(folder), 'SIGKILL')).toBeNull();
  expect(readdirSync(folder)).toContain(lock);
  const next = await runHost(folder);
  expect(await stop(next)).toBe(0);
  expect(readdirSync(folder)).not.toContain(lock);
});
