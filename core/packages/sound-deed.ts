import type { Deed } from '#core/session/event';
import { minutes } from '#core/time/milliseconds';
import { isMoment, isSoundAdaptation, isSoundPicture } from './sound-guides';
import { mostParts } from './sound-plan';

/** Ten years: added to any moment they stay within what a calendar can tell, however many events there are. */
const longestSpan = minutes(10 * 365.25 * 24 * 60);

/** The longest name, in characters. */
export const longestName = 200;

/** The most people on one list. */
export const mostPeople = 2000;

const longestStatement = 2000;
const longestNote = 4000;
const mostPoints = 100_000;

/** True for a span that a class can have. */
export function isSpan(span: number): boolean {
  return Math.abs(span) <= longestSpan;
}

/** True for texts no longer than a name. */
export function isShort(...texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= longestName);
}

function areNotes(...texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= longestNote);
}

type Done<Kind extends Deed['do']> = Extract<Deed, { readonly do: Kind }>;

function isFit({ lengths, dropped }: Done<'fit'>): boolean {
  const fits = lengths.every(({ part, length }) => isShort(part) && length >= 0 && isSpan(length));
  return fits && lengths.length <= mostParts && dropped.length <= mostParts && isShort(...dropped);
}

function isSignature({ person, signature }: Done<'signature'>): boolean {
  if (!isShort(person)) return false;
  if (signature === null) return true;
  if (signature.kind === 'typed') return isShort(signature.text);
  if (signature.kind === 'paper') return isShort(signature.sheet);
  return signature.strokes.reduce((total, { length }) => total + length, 0) <= mostPoints;
}

function isJoin({ person, name, makesUp }: Done<'join'>): boolean {
  return isShort(person, name) && (makesUp === undefined || isShort(makesUp.group, makesUp.meeting));
}

function isTimes({ person, arrived, left, reason }: Done<'times'>): boolean {
  return isShort(person) && areNotes(reason) && [arrived, left].every((at) => at === null || isMoment(at));
}

/** Nothing is said otherwise by nobody, or without a reason. */
function isAmendment({ by, reason, change }: Done<'amend'>): boolean {
  const isSaid = by.trim() !== '' && reason.trim() !== '';
  return isSaid && isShort(by) && areNotes(reason) && isSoundDeed(change);
}

/** True for a deed with times, names and figures that a class can have. */
export function isSoundDeed(deed: Deed): boolean {
  switch (deed.do) {
    case 'start':
      return deed.asOf === undefined || isMoment(deed.asOf);
    case 'continue':
      return deed.from >= 0 && isSpan(deed.from);
    case 'backdate':
      return isMoment(deed.to);
    case 'fit':
      return isFit(deed);
    case 'note':
      return areNotes(deed.text);
    case 'reason':
      return isShort(deed.event) && areNotes(deed.text);
    case 'slept-as':
    case 'undo':
      return isShort(deed.event);
    case 'load':
    case 'go':
      return isShort(deed.part);
    case 'show':
      return isSoundPicture(deed.picture);
    case 'message':
      return isShort(deed.text);
    case 'adapt':
      return isShort(deed.part) && isSpan(deed.from) && isSoundAdaptation(deed.to);
    case 'add':
      return isSpan(deed.span);
    case 'sleep':
      return deed.span >= 0 && isSpan(deed.span);
    case 'clock-step':
      return isSpan(deed.by);
    case 'close-late':
      return isMoment(deed.endedAt);
    default:
      return isSoundWord(deed);
  }
}

/** The same for what is said of people and of the session as a whole. */
function isSoundWord(deed: Deed): boolean {
  switch (deed.do) {
    case 'join':
      return isJoin(deed);
    case 'mark':
    case 'unmark':
    case 'prefer':
      return isShort(deed.person);
    case 'times':
      return isTimes(deed);
    case 'head-count':
      return [deed.people, deed.staff].every((count) => count === null || count <= 100_000);
    case 'signature':
      return isSignature(deed);
    case 'sheet':
      return isShort(deed.sheet, ...deed.rows) && deed.rows.length <= mostPeople;
    case 'remark':
      return isShort(deed.person) && areNotes(deed.participation, deed.referral);
    case 'cancel':
      return areNotes(deed.reason);
    case 'sign':
    case 'co-sign':
      return isShort(deed.by, deed.credential) && deed.statement.length <= longestStatement;
    case 'amend':
      return isAmendment(deed);
    default:
      return true;
  }
}
