import { stateOf } from '#core/attendance/session-state';
import type { SessionRecord } from '#core/records/session-record';
import { standingOf } from '#core/records/session-standing';
import type { Deed, SessionEvent } from '#core/session/event';
import { standing } from '#core/session/session-time';
import { isZone } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { isMoment, isSoundAdaptation, isSoundPicture } from './sound-guides';
import { mostParts, unsoundPlan } from './sound-plan';

/** Ten years: added to any moment they stay within what a calendar can tell, however many events there are. */
const longestSpan = minutes(10 * 365.25 * 24 * 60);

const longestName = 200;
const longestStatement = 2000;
const longestNote = 4000;
const mostPeople = 2000;
const mostFloor = 24 * 60;

function isSpan(span: number): boolean {
  return Math.abs(span) <= longestSpan;
}

function isShort(...texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= longestName);
}

type FitDeed = Extract<Deed, { readonly do: 'fit' }>;

function isFit({ lengths, dropped }: FitDeed): boolean {
  const fits = lengths.every(({ part, length }) => isShort(part) && length >= 0 && isSpan(length));
  return fits && lengths.length <= mostParts && dropped.length <= mostParts && isShort(...dropped);
}

function isDeed(deed: Deed): boolean {
  if (deed.do === 'start') return deed.asOf === undefined || isMoment(deed.asOf);
  if (deed.do === 'continue') return deed.from >= 0 && isSpan(deed.from);
  if (deed.do === 'backdate') return isMoment(deed.to);
  if (deed.do === 'fit') return isFit(deed);
  if (deed.do === 'note') return deed.text.length <= longestNote;
  if (deed.do === 'reason') return isShort(deed.event) && deed.text.length <= longestNote;
  if (deed.do === 'slept-as' || deed.do === 'undo') return isShort(deed.event);
  if (deed.do === 'load' || deed.do === 'go') return isShort(deed.part);
  if (deed.do === 'show') return isSoundPicture(deed.picture);
  if (deed.do === 'message') return deed.text.length <= longestName;
  if (deed.do === 'adapt') return isShort(deed.part) && isSpan(deed.from) && isSoundAdaptation(deed.to);
  if (deed.do === 'add') return isSpan(deed.span);
  if (deed.do === 'sleep') return deed.span >= 0 && isSpan(deed.span);
  if (deed.do === 'clock-step') return isSpan(deed.by);
  if (deed.do === 'close-late') return isMoment(deed.endedAt);
  if (deed.do === 'join') return isShort(deed.person, deed.name);
  if (deed.do === 'mark' || deed.do === 'unmark' || deed.do === 'prefer') return isShort(deed.person);
  if (deed.do === 'sign') return isShort(deed.by, deed.credential) && deed.statement.length <= longestStatement;
  return true;
}

function isEvent({ id, at, deed }: SessionEvent): boolean {
  return id !== '' && isShort(id, at.boot) && isMoment(at.wall) && isSpan(at.mono) && isDeed(deed);
}

/** Events are a set with an order: each id once, no number lower than the one before. Gaps are lines that were lost. */
function isOrder(events: readonly SessionEvent[]): boolean {
  const ids = new Set(events.map(({ id }) => id));
  return ids.size === events.length && events.every(({ seq }, at) => seq >= (events[at - 1]?.seq ?? 0));
}

function arePeople({ expected, events }: SessionRecord): boolean {
  const joined = events.filter(({ deed }) => deed.do === 'join').length;
  const persons = new Set(expected.map(({ person }) => person));
  const told = expected.every(({ person, name }) => person !== '' && isShort(person, name));
  return told && persons.size === expected.length && expected.length + joined <= mostPeople;
}

function isContract({ hardEnd, buffer, floor }: SessionRecord['contract']): boolean {
  const ends = hardEnd === null || isMoment(hardEnd);
  const lasts = floor === null || (isShort(floor.name) && floor.minutes <= mostFloor);
  return ends && lasts && buffer >= 0 && isSpan(buffer);
}

function flawIn(record: SessionRecord): string | null {
  const { zone, plannedStart, createdAt, facilitator, events } = record;
  if (!isZone(zone)) return 'the name of a time zone';
  if (!isContract(record.contract)) return 'promises that a class can keep';
  if (!isMoment(plannedStart) || !isMoment(createdAt)) return 'instants of a calendar in use';
  if (!isShort(facilitator.name, facilitator.credential)) return `names of at most ${longestName} characters`;
  if (!arePeople(record)) return `each person once, at most ${mostPeople}`;
  if (!isOrder(events)) return 'events with ids and numbers of their own, in their order';
  const bad = events.findIndex((event) => !isEvent(event));
  return bad < 0 ? unsoundPlan(record.plan) : `events[${bad}] with times and names that a class can have`;
}

/** A session whose content makes sense, its `state` made from its events, and when it was to begin. */
export interface SoundSession {
  readonly record: SessionRecord;
  readonly plannedStart: Instant;
}

function signs(events: readonly SessionEvent[]): boolean {
  return standing(events).some(({ deed }) => deed.do === 'sign');
}

/** Checks a session from elsewhere. Gives what was expected, in words for the log, where something in it can't be. */
export function soundSession(record: SessionRecord): SoundSession | string {
  const flaw = flawIn(record);
  if (flaw !== null) return flaw;
  const isSigned = signs(record.events);
  if (record.state === 'signed' && !isSigned) return 'a signature in a session that says it is signed';
  // A signed session is locked: nobody did anything in it afterwards.
  if (isSigned && record.events.at(-1)?.deed.do !== 'sign') return 'nothing after the signature';
  const state = stateOf(record, record.events);
  return { record: { ...record, state: standingOf(state) }, plannedStart: state.plannedStart };
}
