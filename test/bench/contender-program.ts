/** One contender of the bench as a process of its own: does one job and says what came of it, as JSON lines. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SessionEvent } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { bare } from './contender-bare';
import { house } from './contender-house';
import { lowdb } from './contender-lowdb';
import { ours } from './contender-ours';
import { sqlite } from './contender-sqlite';
import { makeKey, unlockedList } from './contender-unlock';
import { archive } from './store-archive';
import { type CheckInDesk, type Contender, type Exported, type Listed, spanOf } from './store-contender';

const [name = '', folder = '', job = '', one = '', other = ''] = process.argv.slice(2);
const marks: readonly Mark[] = ['present', 'late', 'left-early'];

function say(what: object): void {
  writeSync(1, `${JSON.stringify(what)}\n`);
}

/** What the process holds now, what it held at most, and what of it is in use, in bytes. */
function memory(): object {
  const held = { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return { ...held, alive: process.memoryUsage().heapUsed };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const before = performance.now();
  const value = await work();
  return { ms: performance.now() - before, value };
}

function contender(): Contender {
  if (name === 'ours') return ours(folder);
  return name === 'sqlite' ? sqlite(folder) : lowdb(folder);
}

function desk(): CheckInDesk {
  if (name === 'bare') return bare(folder);
  return name === 'house' ? house(folder) : contender();
}

/** A mark as the program writes it, with ids and a boot as long as real ones. */
function event(at: number): SessionEvent {
  const mono = milliseconds(at + 0.25);
  return {
    id: `evt_01k${at.toString().padStart(23, '0')}`,
    seq: at,
    at: { wall: instant(1_780_000_000_000 + at), mono, boot: '2f6c1b54-7c0e-4f5e-9a55-6d1d6f7a2b10' },
    deed: { do: 'mark', person: `per_open_${at % 20}`, mark: marks[at % marks.length] ?? 'present' },
  };
}

async function checkIns(at: CheckInDesk): Promise<void> {
  let done = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const times: number[] = [];
    for (const until = done + Number(line); done < until; ) {
      await at.ready?.(done);
      done += 1;
      const taken = event(done);
      times.push((await timed(() => at.checkIn(taken))).ms);
    }
    say({ times });
  }
  await at.close();
}

function listing(listed: readonly Listed[]): object {
  return { listed: listed.length, heads: listed.reduce((sum, { headCount }) => sum + headCount, 0) };
}

async function measured(work: (chosen: Contender) => Promise<readonly Listed[] | Exported>): Promise<void> {
  const chosen = contender();
  const { ms, value } = await timed(() => work(chosen));
  say({ ms, ...memory(), ...('sha256' in value ? value : listing(value)) });
  await chosen.close();
}

if (job === 'build') {
  const chosen = contender();
  await chosen.build(archive(Number(one), Number(other)));
  await chosen.close();
  say({ built: true });
}
if (job === 'list') await measured((chosen) => chosen.list(spanOf(one, other)));
if (job === 'export') await measured((chosen) => chosen.export(spanOf(one, other)));
if (job === 'unlock') {
  const { ms, value } = await timed(() => unlockedList(folder, spanOf(one, other)));
  const held = memory();
  // The backup that every start makes goes on beside everything else.
  const backup = (await timed(value.backup)).ms;
  const [after, peak] = [process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024];
  await value.close();
  say({ ms, ...held, after, peak, backup, key: (await timed(makeKey)).ms, ...listing(value.listed) });
}
if (job === 'check-ins') await checkIns(desk());
