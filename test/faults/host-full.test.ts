import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayMount, runHost, stop } from '#test/world/built-program';
import { beginClass, kept, roomOver, tell } from '#test/world/class-over-line';
import { openLine } from '#test/world/page-line';
import { temporaryFolder } from '#test/world/temporary-folder';

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

// Elsewhere the stand-in disk of disk-fault.test.ts and the test of the api's answers have to do.
if (mayMount()) {
  test('on a disk that runs full in the middle of a class nothing acknowledged is lost, and with more room the class goes on', async () => {
    const folder = temporaryFolder();
    const host = await runHost(folder, { disk: { options: 'size=2m', folder } });
    const inside = `/proc/${host.pid}/root${folder}`;
    expect(existsSync(join(inside, 'sessions'))).toBe(true);
    expect(existsSync(join(folder, 'sessions'))).toBe(false);
    const line = await openLine(host);
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
    const ended = await roomOver(line);
    expect(ended).toMatchObject({ session, run: { playback: 'finished' } });
    expect(ended?.people.map(({ mark }) => mark)).toEqual(marks(names.length));
    const signature = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' };
    expect(await tell(line, 'sign', signature)).toEqual(kept);
    expect(await stop(host)).toBe(0);
    expect(host.said.err).toBe('');
  });
}
