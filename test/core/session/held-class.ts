import fc from 'fast-check';
import type { Agenda, AgendaPart } from '#core/session/agenda';
import type { Deed, SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import type { Run } from '#core/session/run';
import { type Command, decide } from '#core/session/transport';
import { undoOffer } from '#core/session/undo';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** Nine in the morning of a Monday, UTC. */
export const nine = instant(Date.UTC(2026, 10, 23, 9, 0, 0));

/** A part of a plan, as many minutes after nine as said. */
export function part(id: string, from: number, more: Partial<AgendaPart> & { readonly minutes: number }): AgendaPart {
  const { minutes, ...rest } = more;
  return {
    id,
    plannedStart: instant(nine + from * 60_000),
    duration: milliseconds(minutes * 60_000),
    end: 'duration',
    linked: true,
    warnAt: milliseconds(minutes * 12_000),
    dangerAt: milliseconds(minutes * 3000),
    ...rest,
  };
}

/** Three parts of ten, twenty and five minutes. */
export const threeParts: Agenda = [
  part('a', 0, { minutes: 10 }),
  part('b', 10, { minutes: 20 }),
  part('c', 30, { minutes: 5 }),
];

/** Something that happens to a class after a while. */
export type Happening =
  | { readonly wait: number; readonly ask: Command }
  | { readonly wait: number; readonly undo: true }
  | { readonly wait: number; readonly deed: Deed };

/** A class that was held: what its journal says, and when it last was looked at, in true time. */
export interface Held {
  readonly events: readonly SessionEvent[];
  readonly now: Instant;
  readonly run: Run;
}

function deedsOf(agenda: Agenda, held: Held, happening: Happening): readonly Deed[] {
  if ('deed' in happening) return [happening.deed];
  if ('undo' in happening) {
    const offer = undoOffer(held.events, held.now);
    return offer === null ? [] : [{ do: 'undo', event: offer.event }];
  }
  const decision = decide(agenda, held.run, happening.ask);
  return 'deeds' in decision ? decision.deeds : [];
}

/** Goes on with a class; what it refuses doesn't happen. Clock steps in it set the wall clock that writes the journal. */
export function hold(agenda: Agenda, happenings: readonly Happening[], from?: Held): Held {
  let held: Held = from ?? { events: [], now: nine, run: fold(agenda, []) };
  let off = held.events.reduce((total, { deed }) => (deed.do === 'clock-step' ? total + deed.by : total), 0);
  for (const happening of happenings) {
    held = { ...held, now: instant(held.now + happening.wait) };
    for (const deed of deedsOf(agenda, held, happening)) {
      if (deed.do === 'clock-step') off += deed.by;
      const seq = held.events.length + 1;
      const at = { wall: instant(held.now + off), mono: milliseconds(held.now - nine), boot: 'b' };
      const events = [...held.events, { id: `e${seq}`, seq, at, deed }];
      held = { ...held, events, run: fold(agenda, events) };
    }
  }
  return held;
}

const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;

/** Any plan of one to six parts: empty ones, gaps, fixed ends and parts that wait for their time included. */
export const agendas: fc.Arbitrary<Agenda> = fc
  .array(
    fc.record({
      duration: fc.nat(45 * 60_000),
      gap: fc.oneof(fc.constant(0), fc.nat(10 * 60_000)),
      end: fc.constantFrom('duration' as const, 'wall' as const),
      linked: fc.boolean(),
    }),
    { minLength: 1, maxLength: ids.length },
  )
  .map((parts) => {
    let start = 0;
    return parts.map(({ duration, gap, end, linked }, index) => {
      const planned = part(ids[index] ?? '', 0, { minutes: 0, end, linked });
      const made = { ...planned, plannedStart: instant(nine + start), duration: milliseconds(duration) };
      start += duration + gap;
      return made;
    });
  });

const spans = fc.integer({ min: -3_600_000, max: 3_600_000 }).map(milliseconds);

/** Any command, for any part. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ ask: fc.constantFrom('start' as const, 'pause' as const, 'next' as const, 'back' as const) }),
  fc.record({ ask: fc.constant('jump' as const), part: fc.constantFrom(...ids) }),
  fc.record({ ask: fc.constant('add' as const), span: spans }),
  fc.record({ ask: fc.constant('show' as const), screen: fc.constantFrom('scene' as const, 'blackout' as const) }),
);

const waits = fc.oneof(fc.nat(50_000), fc.nat(20 * 60_000));

/** Commands and undos at any distance; `end` is rare, because nothing comes after it. */
export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ wait: waits, ask: commands }) },
    { weight: 3, arbitrary: fc.record({ wait: fc.nat(70_000), undo: fc.constant(true as const) }) },
    { weight: 1, arbitrary: fc.record({ wait: waits, ask: fc.constant({ ask: 'end' as const }) }) },
  ),
  { maxLength: 25 },
);
