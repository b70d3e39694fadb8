import type { Deed, MeetingRef } from '#core/session/event';
import { attended, type Came, type Mark, wentEarly } from '#core/session/mark';
import type { Run } from '#core/session/run';
import type { Placed } from '#core/session/session-time';
import type { Signature } from '#core/session/signature';
import { type Instant, instant } from '#core/time/instant';
import type { Cancelled } from './cancelled';
import { entryMark } from './entry-mark';
import type { PrintedSheet } from './printed-sheet';

/** Someone whom the facilitator expected before the class. */
export interface ExpectedPerson {
  readonly person: string;
  readonly name: string;
  /** False: would rather breathe without holds, says the roster; left out: it says nothing. */
  readonly holds?: boolean | undefined;
}

/** The newest mark of a person and the one that told of their arrival. */
export interface Tapped {
  readonly mark: Mark;
  readonly at: Instant;
  /** Someone who goes early came as they were marked before. */
  readonly cameAs: Mark;
  readonly cameAt: Instant;
}

/** Who stands in the roll, and how they came there. */
export interface Listed {
  readonly name: string;
  readonly came: Came;
  readonly makesUp: MeetingRef | null;
}

/** Arrival and leaving as somebody typed them. */
export type Correction = Pick<Extract<Deed, { readonly do: 'times' }>, 'arrived' | 'left' | 'reason'>;

/** What was said of how a person took part. */
export type Remarked = Pick<Extract<Deed, { readonly do: 'remark' }>, 'participation' | 'referral' | 'homePractice'>;

/** A roll while it is being folded; nobody else holds it, so it is written in place instead of copied for each tap. */
export interface Roll {
  readonly people: Map<string, Listed>;
  readonly taps: Map<string, Tapped>;
  readonly withoutHolds: Set<string>;
  readonly corrections: Map<string, Correction>;
  readonly signatures: Map<string, Signature>;
  readonly remarks: Map<string, Remarked>;
  readonly sheets: PrintedSheet[];
  counted: { readonly people: number | null; readonly staff: number | null };
  cancelled: Cancelled | null;
}

/** A roll in which nothing was said yet. */
export function rollOf(expected: readonly ExpectedPerson[]): Roll {
  const listed = ({ person, name }: ExpectedPerson): [string, Listed] => [
    person,
    { name, came: 'expected', makesUp: null },
  ];
  return {
    people: new Map(expected.map(listed)),
    taps: new Map(),
    withoutHolds: new Set(expected.flatMap(({ person, holds }) => (holds === false ? [person] : []))),
    corrections: new Map(),
    signatures: new Map(),
    remarks: new Map(),
    sheets: [],
    counted: { people: null, staff: null },
    cancelled: null,
  };
}

function tap(before: Tapped | undefined, mark: Mark, at: Instant): Tapped {
  const wasHere = before !== undefined && attended.includes(before.mark);
  // Late said again, or put right again, is no second arrival.
  const isSaidAgain = mark === 'late' && before?.cameAs === 'late';
  const keepsArrival = before !== undefined && (isSaidAgain || (wentEarly.includes(mark) && wasHere));
  const { cameAs, cameAt } = keepsArrival ? before : { cameAs: mark, cameAt: at };
  return { mark, at, cameAs, cameAt };
}

/** How somebody was marked on entering. A class that is said to have begun earlier has latecomers that it took for early. */
function markOnEntry(mark: Mark | null, at: Instant, { began }: Run): Mark | null {
  return mark === 'present' ? entryMark({ playback: 'play', began }, at) : mark;
}

function join(roll: Roll, deed: Extract<Deed, { readonly do: 'join' }>, { at, run }: When): void {
  const { person, name, came, makesUp, holds } = deed;
  roll.people.set(person, { name, came: came ?? 'walk-in', makesUp: makesUp ?? null });
  if (holds !== undefined) prefer(roll, person, holds);
  const mark = markOnEntry(deed.mark, at, run);
  if (mark !== null) roll.taps.set(person, tap(undefined, mark, at));
}

function prefer({ withoutHolds }: Roll, person: string, holds: boolean): void {
  if (holds) withoutHolds.delete(person);
  else withoutHolds.add(person);
}

function correct({ corrections }: Roll, person: string, { arrived, left, reason }: Correction): void {
  if (arrived === null && left === null) corrections.delete(person);
  else corrections.set(person, { arrived, left, reason });
}

function signature({ signatures }: Roll, person: string, given: Signature | null): void {
  if (given === null) signatures.delete(person);
  else signatures.set(person, given);
}

interface When {
  readonly at: Instant;
  readonly run: Run;
}

/** Writes one deed into a roll. What says nothing of attendance changes nothing. */
export function enter(roll: Roll, { event, at }: Placed, run: Run): void {
  const { deed } = event;
  const wall = instant(event.at.wall);
  switch (deed.do) {
    case 'join':
      return join(roll, deed, { at, run });
    case 'mark':
      return void roll.taps.set(deed.person, tap(roll.taps.get(deed.person), deed.mark, at));
    case 'unmark':
      return void roll.taps.delete(deed.person);
    case 'prefer':
      return prefer(roll, deed.person, deed.holds);
    case 'times':
      return correct(roll, deed.person, deed);
    case 'head-count':
      roll.counted = { people: deed.people, staff: deed.staff };
      return;
    case 'signature':
      return signature(roll, deed.person, deed.signature);
    case 'sheet':
      return void roll.sheets.push({ sheet: deed.sheet, rows: deed.rows, at: wall });
    case 'remark': {
      const { participation, referral, homePractice } = deed;
      return void roll.remarks.set(deed.person, { participation, referral, homePractice });
    }
    case 'cancel':
      roll.cancelled = deed.reason.trim() === '' ? null : { reason: deed.reason, at: wall };
      return;
    default:
      return;
  }
}
