/** One contender of the bench as a process of its own: does one job and says what came of it, as JSON lines. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SessionEvent } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { bare } from './contender-bare';
import { lowdb } from './contender-lowdb';
import { ours } from './contender-ours';
import { sqlite } from './contender-sqlite';
import { archive } from './store-archive';
import type { Contender } from './store-contender';

const [name = '', folder = '', job = '', ...rest] = process.argv.slice(2);
const [from = 0, until = 0] = rest.map(Number);
const marks: readonly Mark[] = ['present', 'late', 'left-early'];

function contender(): Contender {
  if (name === 'ours') return ours(folder);
  return name === 'sqlite' ? sqlite(folder) : lowdb(folder);
}

function say(what: object): void {
  writeSync(1, `${JSON.stringify(what)}\n`);
}

function memory(): object {
  return { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const before = performance.now();
  const value = await work();
  return { ms: performance.now() - before, value };
}

function event(at: number): SessionEvent {
  const mark = marks[at % 3] ?? 'present';
  return {
    id: `evt_01k${at.toString().padStart(20, '0')}`,
    seq: at,
    at: { wall: instant(1_780_000_000_000 + at), mono: milliseconds(at + 0.25), boot: '2f6c1b54-7c0e-4f5e-9a55-6d1d6f7a2b10' },
    deed: { do: 'mark', person: `per_open_${at % 20}`, mark },
  };
}

const one = contender();
if (job === 'build') {
  await one.build(archive(from, until));
  say({ built: from });
}
if (job === 'list') {
  const { ms, value } = await timed(() => one.list({ from, until }));
  say({ ms, ...memory(), listed: value.length, heads: value.reduce((sum, each) => sum + each.headCount, 0) });
}
if (job === 'export') {
  const { ms, value } = await timed(() => one.export({ from, until }));
  say({ ms, ...memory(), ...value });
}
if (job === 'check-ins') {
  const target = name === 'bare' ? bare(folder) : one;
  let done = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const times: number[] = [];
    for (const until = done + Number(line); done < until; ) {
      done += 1;
      const taken = event(done);
      times.push((await timed(() => target.checkIn(taken))).ms);
    }
    say({ times });
  }
}
await one.close();
