import type { AttendanceLine } from '#core/attendance/attendance-line';
import { fullName } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import type { Mark } from '#core/session/mark';
import type { Signature } from '#core/session/signature';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';

/** What is typed of an amendment. */
export interface AmendDraft {
  /** `none`: not marked. */
  readonly mark: Mark | 'none';
  readonly name: string;
  /** Who of the roster it is; `new`: nobody of it; null: not said yet. */
  readonly person: string | null;
  readonly arrived: string;
  readonly left: string;
  /** Undefined: none was taken; null: the one that stands is taken away. */
  readonly signature: Signature | null | undefined;
  readonly participation: string;
  readonly referral: string;
  readonly home: 'open' | 'yes' | 'no';
  readonly people: number | null;
  readonly staff: number | null;
}

/** What can be said otherwise. `join`: somebody was there who is not listed; `heads`: the count of the room. */
export type AmendKind = 'mark' | 'times' | 'signature' | 'remark' | 'join' | 'heads';

/** When a class really was, and by which clock it is told. */
export interface ClassSpan {
  readonly began: Instant | null;
  readonly ended: Instant | null;
  /** The planned beginning. */
  readonly plannedStart: Instant;
  readonly zone: string;
}

/** Nobody of the roster. */
export const somebodyNew = 'new';

/** A draft that says what stands now; of whoever was not there the times are those of the class. */
export function draftOf(line: AttendanceLine | null, { began, ended, zone }: ClassSpan): AmendDraft {
  const told = (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : clockTime(at, zone));
  const home = line?.homePractice ?? null;
  return {
    mark: line === null ? 'present' : (line.mark ?? 'none'),
    name: '',
    person: null,
    arrived: told(line?.arrived ?? began),
    left: told(line?.left ?? ended),
    signature: undefined,
    participation: line?.participation ?? '',
    referral: line?.referral ?? '',
    home: home === null ? 'open' : home ? 'yes' : 'no',
    people: null,
    staff: null,
  };
}

/** Who of the roster is offered beside a name that was typed, and is the one that was meant: null while that is open. */
export function meantOf(
  { name, person }: Pick<AmendDraft, 'name' | 'person'>,
  offered: readonly PersonDigest[],
): { readonly person: string | null; readonly name: string } | null {
  const known = offered.find(({ id }) => id === person);
  if (known !== undefined) return { person: known.id, name: fullName(known) };
  if (name.trim() === '') return null;
  // Somebody of the roster may be meant: that is for whoever types to say.
  return offered.length === 0 || person === somebodyNew ? { person: null, name: name.trim() } : null;
}
