import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SessionState, stateOf } from '#core/attendance/session-state';
import { captionAt } from '#core/cues/heard-words';
import { soundPlan } from '#core/cues/sound-plan';
import type { Adaptation } from '#core/curriculum/adaptation';
import type { LedPart } from '#core/curriculum/led-part';
import { soundSession } from '#core/packages/sound-session';
import { type SessionRecord, sampleSession, sessionRecipe } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import { fitToEnd } from '#core/session/fit';
import { leaveBy } from '#core/session/leave-by';
import { partAsLed } from '#core/session/part-led';
import { read } from '#core/session/reading';
import { restore } from '#core/session/restore';
import type { Run } from '#core/session/run';
import { nextPressed, secondPressWithin } from '#core/session/second-press';
import { undoOffer } from '#core/session/undo';
import { plainLook, wallOf } from '#core/session/wall-of';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

const began = 1_780_000_000_000;
const decade = 10 * 365 * 24 * 3_600_000;

const parts = fc.constantFrom('welcome', 'breathing', 'closing', 'nowhere', '', '__proto__', 'constructor');
const persons = fc.constantFrom('per_1', 'per_2', 'per_9', '__proto__');
const events = fc.constantFrom('e1', 'e2', 'e3', 'e5', 'e8', 'e13', 'nothing');
const spans = fc
  .oneof(fc.integer({ min: -7_200_000, max: 7_200_000 }), fc.constantFrom(0, -0.25, 0.1 + 0.2, decade, -decade))
  .map(milliseconds);
const lengths = fc.oneof(fc.nat(7_200_000), fc.constantFrom(0, 1e-9, decade)).map(milliseconds);
const moments = fc
  .oneof(fc.integer({ min: began - 7_200_000, max: began + 7_200_000 }), fc.constantFrom(0, 253_402_300_799_999))
  .map(instant);
const marks = fc.constantFrom('present' as const, 'late' as const, 'left-early' as const, 'absent' as const);

const given = (from: number, to: number): Adaptation => {
  const phases = [
    { kind: 'inhale', seconds: 0.1 },
    { kind: 'exhale', seconds: 600 },
  ] as const;
  return { breathing: { pattern: { id: 'x', name: 'x', source: 'x', phases }, ramp: { from, to, overCycles: 60 } } };
};

const adaptations = fc.constantFrom<Adaptation>(
  given(3, 15),
  given(15, 3),
  { breathing: { pattern: { id: 'natural', name: 'x', source: 'x', phases: [] }, cycles: 1 } },
  { breathTones: false, ambience: null, recording: null, picture: { media: 'med', alt: '' } },
);

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('load' as const, 'go' as const), part: parts }),
  fc.record({ do: fc.constantFrom('pause', 'restart', 'distress', 'end', 'stop', 'heartbeat') }),
  fc.record({ do: fc.constant('start' as const), asOf: fc.option(moments, { nil: undefined }) }),
  fc.record({ do: fc.constant('continue' as const), from: lengths }),
  fc.record({ do: fc.constant('backdate' as const), to: moments }),
  fc.record({ do: fc.constant('add' as const), span: spans }),
  fc.record({ do: fc.constant('sleep' as const), span: spans }),
  fc.record({ do: fc.constant('clock-step' as const), by: spans }),
  fc.record({ do: fc.constant('close-late' as const), endedAt: moments }),
  fc.record({
    do: fc.constant('fit' as const),
    lengths: fc.array(fc.record({ part: parts, length: lengths }), { maxLength: 4 }),
    dropped: fc.array(parts, { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('slept-as' as const), event: events, was: fc.constantFrom('class', 'pause') }),
  fc.record({ do: fc.constant('undo' as const), event: events }),
  fc.record({ do: fc.constant('show' as const), screen: fc.constantFrom('scene', 'hold', 'blackout', 'picture') }),
  fc.record({ do: fc.constant('message' as const), text: fc.string() }),
  fc.record({ do: fc.constant('adapt' as const), part: parts, to: adaptations, from: spans }),
  fc.record({ do: fc.constant('note' as const), text: fc.string(), about: fc.constantFrom('class', 'distress') }),
  fc.record({ do: fc.constant('reason' as const), event: events, text: fc.string() }),
  fc.record({ do: fc.constant('mark' as const), person: persons, mark: marks }),
  fc.record({ do: fc.constant('unmark' as const), person: persons }),
  fc.record({ do: fc.constant('prefer' as const), person: persons, holds: fc.boolean() }),
  fc.record({
    do: fc.constant('times' as const),
    person: persons,
    arrived: fc.option(moments),
    left: fc.option(moments),
    reason: fc.string(),
  }),
  fc.record({ do: fc.constant('head-count' as const), people: fc.option(fc.nat(9)), staff: fc.option(fc.nat(9)) }),
  fc.record({ do: fc.constant('sheet' as const), sheet: fc.string(), rows: fc.array(persons, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('cancel' as const), reason: fc.string() }),
  fc.record({
    do: fc.constantFrom('sign' as const, 'co-sign' as const),
    by: fc.string(),
    credential: fc.string(),
    statement: fc.string(),
  }),
  fc.record({
    do: fc.constant('amend' as const),
    by: fc.constantFrom('S', ''),
    reason: fc.constantFrom('r', ''),
    change: fc.record({ do: fc.constant('mark' as const), person: persons, mark: marks }),
  }),
  fc.record({ do: fc.constant('join' as const), person: persons, name: fc.string(), mark: fc.option(marks) }),
);

/** Deeds in any order, at moments in any order, with the numbers that a file needs. */
const journals: fc.Arbitrary<readonly SessionEvent[]> = fc
  .array(fc.tuple(deeds, moments), { maxLength: 30 })
  .map((done) =>
    done.map(([deed, wall], index) => ({
      id: `e${index + 1}`,
      seq: index + 1,
      at: { wall, mono: milliseconds(index), boot: 'b' },
      deed,
    })),
  );

const plans = fc
  .record({
    least: fc.option(fc.constantFrom(1, 60_000, 360_000), { nil: undefined }),
    most: fc.option(fc.constantFrom(360_000, 86_400_000), { nil: undefined }),
    mayDrop: fc.boolean(),
    last: fc.constantFrom('closing', 'breathing', 'constructor', 'valueOf', '__proto__'),
    versions: fc.array(fc.record({ duration: fc.constantFrom(1, 60_000, 359_999) }), { maxLength: 3 }),
  })
  .map(({ least, most, mayDrop, last, versions }) => {
    const [welcome, breathing] = sampleSession.plan.parts;
    const changed = { ...breathing, least, most, mayDrop, versions };
    return { ...sampleSession.plan, parts: [welcome, changed, { ...welcome, id: last }] };
  });

/** Sessions as a strange file, or a damaged one, could tell them. */
const sessions: fc.Arbitrary<SessionRecord> = fc
  .record({
    plan: plans,
    events: journals,
    startIsSet: fc.boolean(),
    contract: fc.oneof(
      fc.constant(noContract),
      fc.record({ hardEnd: fc.option(moments), buffer: lengths, floor: fc.constant(null) }),
    ),
  })
  .map((some) => sessionRecipe.parse({ ...sampleSession, ...some }));

/** The paths of all numbers that are none. */
function notNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}.${key}`));
}

/** A part as it is led, and what is heard of it. */
function heardOf(part: LedPart | undefined, run: Run, now: Instant): unknown {
  if (part === undefined) return part;
  const window = { from: now, to: instant(now + 120_000) };
  return [part, soundPlan({ part, run, language: 'en' }, window), captionAt({ part, run }, now)];
}

/** All that windows, lists and reports make of a session at a moment. */
function allOf(record: SessionRecord, state: SessionState, now: Instant): unknown {
  const { plan, zone, plannedStart } = record;
  const { agenda, run } = state;
  const held = { agenda, run, now, until: instant(now + 600_000) };
  return [
    state,
    read(agenda, run, now),
    leaveBy(agenda, run, now),
    restore(agenda, record.events, now),
    undoOffer(record.events, now),
    nextPressed(held, null, { key: 'press', within: secondPressWithin }),
    plan.parts.map(({ id }) => heardOf(partAsLed(plan, run, id), run, now)),
    (['one-way', 'two-way'] as const).map((direction) => fitToEnd(held, { share: 'by-room', direction }, ['closing'])),
    wallOf({ revision: 1, plan, zone, plannedStart, run, clockEpoch: 1 }, plainLook),
    sessionRecipe.digest?.(record),
  ];
}

test('whatever a file says was done, and in whatever order, it comes to a class whose figures are all numbers', () => {
  fc.assert(
    fc.property(sessions, moments, (record, now) => {
      const sound = soundSession(record);
      fc.pre(typeof sound !== 'string');
      expect(notNumbers(allOf(record, stateOf(record, record.events), now))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** The same, with moments that only go on and a clock that nobody sets. */
const goingOn = sessions.map((record) => ({
  ...record,
  events: record.events
    .filter(({ deed }) => deed.do !== 'clock-step')
    .map((event, index) => ({ ...event, at: { ...event.at, wall: instant(began + index * 95_000) } })),
}));

function stands({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return from <= to;
}

test('however strange the order, no part ends before it began or stands still for longer than it lasted', () => {
  fc.assert(
    fc.property(goingOn, (record) => {
      fc.pre(typeof soundSession(record) !== 'string');
      const { run, people } = stateOf(record, record.events);
      for (const { startedAt, endedAt, stops } of run.done) {
        expect(startedAt).toBeLessThanOrEqual(endedAt);
        expect(stops.every(stands)).toBe(true);
        const still = stops.reduce((total, { from, to }) => total + to - from, 0);
        expect(still).toBeLessThanOrEqual(endedAt - startedAt);
      }
      for (const { minutes } of people) expect(minutes ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});
