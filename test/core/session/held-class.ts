import fc from 'fast-check';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { Agenda, AgendaPart } from '#core/session/agenda';
import type { Deed, SessionEvent } from '#core/session/event';
import type { FitRule } from '#core/session/fit';
import { fold } from '#core/session/fold';
import type { HeldClass } from '#core/session/held-class';
import { plannedEndOf } from '#core/session/reading';
import type { Run } from '#core/session/run';
import { type Command, decide } from '#core/session/transport';
import { undoOffer } from '#core/session/undo';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { evenBreath } from './even-breath';

/** Nine in the morning of a Monday, UTC. */
export const nine = instant(Date.UTC(2026, 10, 23, 9, 0, 0));

/** A part of a plan, as many minutes after nine as said; it keeps its length unless more is said. */
export function part(id: string, from: number, more: Partial<AgendaPart> & { readonly minutes: number }): AgendaPart {
  const { minutes, ...rest } = more;
  const duration = milliseconds(minutes * 60_000);
  return {
    id,
    plannedStart: instant(nine + from * 60_000),
    duration,
    end: 'duration',
    linked: true,
    warnAt: milliseconds(minutes * 12_000),
    dangerAt: milliseconds(minutes * 3000),
    least: duration,
    most: duration,
    mayDrop: false,
    priority: 3,
    isGuided: false,
    breathing: null,
    relaxation: null,
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
  /** That it began, or ended, so many milliseconds ago. */
  | { readonly wait: number; readonly say: 'start' | 'backdate'; readonly ago: number }
  | { readonly wait: number; readonly undo: true }
  | { readonly wait: number; readonly deed: Deed };

/** A class that was held: what its journal says, and when it last was looked at, in true time. */
export interface Held {
  readonly events: readonly SessionEvent[];
  readonly now: Instant;
  readonly run: Run;
  /** When it has to be over; left out: when its plan is. */
  readonly until?: Instant;
}

/** The class as commands and fits see it. */
export function seen(agenda: Agenda, { run, now, until }: Held): HeldClass {
  const last = agenda.at(-1);
  return { agenda, run, now, until: until ?? (last === undefined ? nine : plannedEndOf(last)) };
}

function commandIn(held: Held, happening: Happening): Command | null {
  if ('ask' in happening) return happening.ask;
  if (!('say' in happening)) return null;
  const at = instant(held.now - happening.ago);
  return happening.say === 'start' ? { ask: 'start', asOf: at } : { ask: 'backdate', to: at };
}

function deedsOf(agenda: Agenda, held: Held, happening: Happening): readonly Deed[] {
  if ('deed' in happening) return [happening.deed];
  if ('undo' in happening) {
    const offer = undoOffer(held.events, held.now);
    return offer === null ? [] : [{ do: 'undo', event: offer.event }];
  }
  const command = commandIn(held, happening);
  const decision = command === null ? { deeds: [] } : decide(seen(agenda, held), command);
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

/** A class, and how it stood after each thing that happened, the first time before any. */
export function holdStepwise(agenda: Agenda, happenings: readonly Happening[]): readonly Held[] {
  const steps = [hold(agenda, [])];
  for (const happening of happenings) steps.push(hold(agenda, [happening], steps.at(-1)));
  return steps;
}

const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;

/** Cycles of breaths that are led: sixty over five and a half seconds is no whole number of milliseconds. */
const cycles = [8000, 11_000, 16_000, 19_000, 60_000 / 5.5] as const;

const breaths = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(60_000), fc.constantFrom(...cycles)).map(([leadIn, cycle]) => evenBreath(leadIn, cycle)),
  },
);

interface Kind {
  readonly gap: fc.Arbitrary<number>;
  readonly end: fc.Arbitrary<AgendaPart['end']>;
  readonly linked: fc.Arbitrary<boolean>;
  readonly breathing: fc.Arbitrary<AgendaPart['breathing']>;
}

function plans({ gap, end, linked, breathing }: Kind): fc.Arbitrary<Agenda> {
  const parts = fc.record({
    duration: fc.oneof({ weight: 9, arbitrary: fc.nat(45 * 60_000) }, { weight: 1, arbitrary: fc.constant(0) }),
    gap,
    end,
    linked,
    least: fc.double({ min: 0, max: 1, noNaN: true }),
    more: fc.nat(15 * 60_000),
    keeps: fc.boolean(),
    mayDrop: fc.boolean(),
    priority: fc.integer({ min: 1, max: 5 }),
    isGuided: fc.boolean(),
    breathing,
  });
  return fc.array(parts, { minLength: 1, maxLength: ids.length }).map((made) => {
    let start = 0;
    return made.map(({ duration, gap: pause, least, more, keeps, ...rest }, index) => {
      const planned = part(ids[index] ?? '', 0, { minutes: 0, ...rest });
      const plannedStart = instant(nine + start);
      start += duration + pause;
      return {
        ...planned,
        plannedStart,
        duration: milliseconds(duration),
        least: milliseconds(keeps ? duration : Math.floor(duration * least)),
        most: milliseconds(keeps ? duration : duration + more),
      };
    });
  });
}

const none = fc.constant(0);
const ownLength = fc.constant('duration' as const);
const isLinked = fc.constant(true);

/** Any plan of one to six parts: empty ones, gaps, fixed ends, breaths and parts that wait for their time included. */
export const agendas: fc.Arbitrary<Agenda> = plans({
  gap: fc.oneof(none, fc.nat(10 * 60_000)),
  end: fc.constantFrom('duration' as const, 'wall' as const),
  linked: fc.boolean(),
  breathing: breaths,
});

/** Plans as classes have them: one part after the other, each with its own length. */
export const rows: fc.Arbitrary<Agenda> = plans({ gap: none, end: ownLength, linked: isLinked, breathing: breaths });

/** The same without a breath. */
export const rowsWithoutBreath: fc.Arbitrary<Agenda> = plans({
  gap: none,
  end: ownLength,
  linked: isLinked,
  breathing: fc.constant(null),
});

const spans = fc.integer({ min: -3_600_000, max: 3_600_000 }).map(milliseconds);

/** Every way in which a fit can be asked for. */
export const rules: fc.Arbitrary<FitRule> = fc.record({
  share: fc.oneof(
    fc.constantFrom('by-room' as const, 'by-length' as const),
    fc.record({ from: fc.constantFrom(...ids) }),
  ),
  direction: fc.constantFrom('one-way' as const, 'two-way' as const),
});

/** Parts that somebody wants to leave out, most often none. */
export const drops = fc.oneof(fc.constant([]), fc.subarray([...ids], { maxLength: 2 }));

const picture = { media: 'med_1', alt: 'A hill.' } as const;

/** How a part can be led otherwise; only a breath changes what the clock knows of it. */
const adaptations: fc.Arbitrary<Adaptation> = fc.oneof(
  fc.constantFrom(...cycles).map((cycle): Adaptation => ({ breathing: { pattern: evenBreath(0, cycle).pattern } })),
  fc.constantFrom<Adaptation>({ ambience: 'rain' }, { ambience: null }, { breathTones: false }, { picture }),
);

/** Any command, for any part. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ask: fc.constantFrom('start' as const, 'pause' as const, 'next' as const, 'back' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ask: fc.constantFrom('restart' as const, 'distress' as const) }) },
  { weight: 1, arbitrary: fc.record({ ask: fc.constant('jump' as const), part: fc.constantFrom(...ids) }) },
  { weight: 1, arbitrary: fc.record({ ask: fc.constant('add' as const), span: spans }) },
  {
    weight: 1,
    arbitrary: fc.record({ ask: fc.constant('continue' as const), from: fc.nat(7_200_000).map(milliseconds) }),
  },
  { weight: 3, arbitrary: fc.record({ ask: fc.constant('fit' as const), rule: rules, drop: drops }) },
  {
    weight: 2,
    arbitrary: fc.record({ ask: fc.constant('slept-as' as const), was: fc.constantFrom('class', 'pause') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ ask: fc.constant('show' as const), screen: fc.constantFrom('scene', 'hold', 'blackout') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ask: fc.constant('message' as const),
      text: fc.constantFrom('', 'Back at ten.', 'Thank you.'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ask: fc.constant('adapt' as const), part: fc.constantFrom(...ids), to: adaptations }),
  },
);

const waits = fc.oneof(fc.nat(50_000), fc.nat(20 * 60_000));

const said = fc.record({
  wait: waits,
  say: fc.constantFrom('start' as const, 'backdate' as const),
  ago: fc.oneof(fc.nat(60_000), fc.nat(30 * 60_000)),
});

/** The laptop slept for the most of a while. */
const sleeps = fc.tuple(fc.integer({ min: 2000, max: 30 * 60_000 }), fc.nat(5000)).map(([span, more]) => ({
  wait: span + more,
  deed: { do: 'sleep' as const, span: milliseconds(span) },
}));

const clockSteps = fc.record({
  wait: waits,
  deed: fc.record({
    do: fc.constant('clock-step' as const),
    by: fc.integer({ min: -86_400_000, max: 86_400_000 }).map(milliseconds),
  }),
});

const anything: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 16, arbitrary: fc.record({ wait: waits, ask: commands }) },
    { weight: 2, arbitrary: said },
    { weight: 3, arbitrary: fc.record({ wait: fc.nat(70_000), undo: fc.constant(true as const) }) },
    { weight: 2, arbitrary: sleeps },
    { weight: 1, arbitrary: clockSteps },
    { weight: 1, arbitrary: fc.record({ wait: waits, deed: fc.constant({ do: 'heartbeat' as const }) }) },
    { weight: 1, arbitrary: fc.record({ wait: waits, ask: fc.constant({ ask: 'end' as const }) }) },
  ),
  { maxLength: 25, size: 'medium' },
);

const begun: Happening = { wait: 0, ask: { ask: 'start' } };

/**
 * Commands, undos, sleeps and set clocks at any distance; `end` is rare, because hardly anything comes after it, and most
 * classes are started at once.
 */
export const happenings: fc.Arbitrary<readonly Happening[]> = fc.oneof(
  { weight: 1, arbitrary: anything },
  { weight: 3, arbitrary: anything.map((course) => [begun, ...course]) },
);
