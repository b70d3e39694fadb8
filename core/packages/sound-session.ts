import { stateOf } from '#core/attendance/session-state';
import type { SessionRecord } from '#core/records/session-record';
import { standingOf } from '#core/records/session-standing';
import type { SessionEvent } from '#core/session/event';
import { signedCut } from '#core/session/signed-events';
import { isZone } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { isShort, isSoundDeed, isSpan, longestName, mostPeople } from './sound-deed';
import { isMoment } from './sound-guides';
import { unsoundPlan } from './sound-plan';

const mostFloor = 24 * 60;
const mostSeals = 5000;

function isEvent({ id, at, deed }: SessionEvent): boolean {
  return id !== '' && isShort(id, at.boot) && isMoment(at.wall) && isSpan(at.mono) && isSoundDeed(deed);
}

/** Events are a set with an order: each id once, no number lower than the one before. Gaps are lines that were lost. */
function isOrder(events: readonly SessionEvent[]): boolean {
  const ids = new Set(events.map(({ id }) => id));
  return ids.size === events.length && events.every(({ seq }, at) => seq >= (events[at - 1]?.seq ?? 0));
}

function arePeople({ expected, events }: SessionRecord): boolean {
  const joined = events.filter(({ deed }) => deed.do === 'join' || deed.do === 'amend').length;
  const persons = new Set(expected.map(({ person }) => person));
  const told = expected.every(({ person, name }) => person !== '' && isShort(person, name));
  return told && persons.size === expected.length && expected.length + joined <= mostPeople;
}

function isContract({ hardEnd, buffer, floor }: SessionRecord['contract']): boolean {
  const ends = hardEnd === null || isMoment(hardEnd);
  const lasts = floor === null || (isShort(floor.name) && floor.minutes <= mostFloor);
  return ends && lasts && buffer >= 0 && isSpan(buffer);
}

function isGround({ group, place, staff }: SessionRecord): boolean {
  const names = group === null ? [] : [group.id, group.meeting, group.title, group.label];
  const helpers = staff.flatMap(({ name, credential }) => [name, credential]);
  return isShort(...names, place, ...helpers) && staff.length <= mostPeople;
}

/** Links name this session and something that was done in it. Whether they hold is for whoever verifies the chain. */
function areSeals({ id, seals, events }: SessionRecord): boolean {
  const done = new Set(events.map((event) => event.id));
  const own = seals.every((seal) => seal.session === id && done.has(seal.event) && isMoment(seal.at));
  return (
    own &&
    seals.length <= mostSeals &&
    seals.every((seal) => isShort(seal.hash, seal.prev, seal.content, seal.signature))
  );
}

function flawIn(record: SessionRecord): string | null {
  const { zone, plannedStart, createdAt, facilitator, events } = record;
  if (!isZone(zone)) return 'the name of a time zone';
  if (!isContract(record.contract)) return 'promises that a class can keep';
  if (!isMoment(plannedStart) || !isMoment(createdAt)) return 'instants of a calendar in use';
  if (!isShort(facilitator.name, facilitator.credential)) return `names of at most ${longestName} characters`;
  if (!isGround(record)) return `a group, a place and helpers with names of at most ${longestName} characters`;
  if (!arePeople(record)) return `each person once, at most ${mostPeople}`;
  if (!isOrder(events)) return 'events with ids and numbers of their own, in their order';
  if (!areSeals(record)) return 'links of what was signed in this session';
  const bad = events.findIndex((event) => !isEvent(event));
  return bad < 0 ? unsoundPlan(record.plan) : `events[${bad}] with times and names that a class can have`;
}

/** A session whose content makes sense, its `state` made from its events, and when it was to begin. */
export interface SoundSession {
  readonly record: SessionRecord;
  readonly plannedStart: Instant;
}

/** True where nobody did anything after the signature but add to it, and nobody took it back or added to it before. */
function isLocked(events: readonly SessionEvent[]): boolean {
  const { until, since } = signedCut(events);
  return until.length + since.length === events.length;
}

/** Checks a session from elsewhere. Gives what was expected, in words for the log, where something in it can't be. */
export function soundSession(record: SessionRecord): SoundSession | string {
  const flaw = flawIn(record);
  if (flaw !== null) return flaw;
  const isSigned = record.events.some(({ deed }) => deed.do === 'sign');
  if (record.state === 'signed' && !isSigned) return 'a signature in a session that says it is signed';
  if (!isLocked(record.events)) return 'nothing after the signature but what adds to it';
  const state = stateOf(record, record.events);
  return { record: { ...record, state: standingOf(state) }, plannedStart: state.plannedStart };
}
