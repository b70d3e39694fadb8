import type { AmendmentToMake } from '#bridge/attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { nameParts } from '#core/people/name-parts';
import type { Mark } from '#core/session/mark';
import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

/** What is typed of an amendment. */
export interface AmendDraft {
  readonly mark: Mark;
  readonly name: string;
  readonly arrived: string;
  readonly left: string;
  readonly participation: string;
  readonly referral: string;
  readonly home: 'open' | 'yes' | 'no';
  readonly people: number | null;
  readonly staff: number | null;
}

/** What can be said otherwise. `join`: somebody came who is not listed; `heads`: the count of the room. */
export type AmendKind = 'mark' | 'times' | 'remark' | 'join' | 'heads';

/** The instant that a typed time means in the evening of a class: the one nearest to its beginning; null: it is none. */
function typedInstant(time: string, near: Instant, zone: string): Instant | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const days = [-1440, 0, 1440].map((by) => civilDate(after(near, minutes(by)), zone));
  const [found] = days
    .map((date) => atCivil(date, time, zone))
    .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return found ?? null;
}

/** A draft that says what stands now. */
export function draftOf(line: AttendanceLine | null, zone: string): AmendDraft {
  const told = (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : clockTime(at, zone));
  const home = line?.homePractice ?? null;
  return {
    mark: line?.mark ?? 'present',
    name: '',
    arrived: told(line?.arrived),
    left: told(line?.left),
    participation: line?.participation ?? '',
    referral: line?.referral ?? '',
    home: home === null ? 'open' : home ? 'yes' : 'no',
    people: null,
    staff: null,
  };
}

function timesAsked(
  line: AttendanceLine,
  draft: AmendDraft,
  at: { readonly near: Instant; readonly zone: string },
): AmendmentToMake | null {
  const { near, zone } = at;
  const told = draftOf(line, zone);
  const moment = (typed: string, before: string, known: Instant | null): Instant | null | undefined => {
    if (typed === before) return known;
    return typed === '' ? null : (typedInstant(typed, near, zone) ?? undefined);
  };
  const arrived = moment(draft.arrived, told.arrived, line.arrived);
  const left = moment(draft.left, told.left, line.left);
  if (arrived === undefined || left === undefined) return null;
  return { do: 'times', person: line.person, arrived, left };
}

/** The amendment that a draft asks for; null while it is none that can be asked for. */
export function amendmentAsked(
  kind: AmendKind,
  { line, draft }: { readonly line: AttendanceLine | null; readonly draft: AmendDraft },
  at: { readonly near: Instant; readonly zone: string },
): AmendmentToMake | null {
  const { mark, name, participation, referral, home, people, staff } = draft;
  if (kind === 'heads') return { do: 'head-count', people, staff };
  if (kind === 'join') {
    return name.trim() === '' ? null : { do: 'join', person: null, ...nameParts(name), came: 'walk-in', mark };
  }
  if (line === null) return null;
  const { person } = line;
  if (kind === 'mark') return { do: 'mark', person, mark };
  if (kind === 'times') return timesAsked(line, draft, at);
  const homePractice = home === 'open' ? null : home === 'yes';
  return { do: 'remark', person, participation: participation.trim(), referral: referral.trim(), homePractice };
}
