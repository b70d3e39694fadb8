import type { AmendmentToMake } from '#bridge/attendance';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { nameParts } from '#core/people/name-parts';
import type { PersonDigest } from '#core/people/person-digest';
import { attended, type Mark } from '#core/session/mark';
import { type AmendDraft, type AmendKind, type ClassSpan, meantOf } from './amend-draft';
import { type Times, timesBeside, typedTimes } from './amended-times';

/** What an amendment is about, and what is typed of it. */
export interface Amended {
  /** Null: somebody who is not listed, or the room. */
  readonly line: AttendanceLine | null;
  readonly draft: AmendDraft;
  readonly span: ClassSpan;
  /** Who of the roster may be meant by the name that is typed. */
  readonly offered: readonly PersonDigest[];
}

/** The times beside a mark; null: what is typed can't be meant. */
function beside(mark: Mark, { line, draft, span }: Amended): { readonly times?: Times } | null {
  if (!attended.includes(mark) || span.began === null) return {};
  const typed = typedTimes(draft, line, span);
  if (typed === null) return null;
  const times = timesBeside(mark, typed, { line, span });
  return times === undefined ? {} : { times };
}

function joinAsked(amended: Amended): AmendmentToMake | null {
  const { draft, offered } = amended;
  const meant = meantOf(draft, offered);
  if (meant === null || draft.mark === 'none') return null;
  const times = beside(draft.mark, amended);
  if (times === null) return null;
  const parts = nameParts(meant.name);
  return { do: 'join', person: meant.person, ...parts, came: 'walk-in', mark: draft.mark, ...times };
}

function markAsked(line: AttendanceLine, amended: Amended): AmendmentToMake | null {
  const { person } = line;
  const { mark } = amended.draft;
  if (mark === 'none') return { do: 'unmark', person };
  const times = beside(mark, amended);
  return times === null ? null : { do: 'mark', person, mark, ...times };
}

function lineAsked(kind: AmendKind, line: AttendanceLine, amended: Amended): AmendmentToMake | null {
  const { person } = line;
  const { draft, span } = amended;
  switch (kind) {
    case 'mark':
      return markAsked(line, amended);
    case 'times': {
      const times = typedTimes(draft, line, span);
      return times === null ? null : { do: 'times', person, ...times };
    }
    case 'signature':
      return draft.signature === undefined ? null : { do: 'signature', person, signature: draft.signature };
    default: {
      const { participation, referral, home } = draft;
      const homePractice = home === 'open' ? null : home === 'yes';
      return { do: 'remark', person, participation: participation.trim(), referral: referral.trim(), homePractice };
    }
  }
}

/** The amendment that a draft asks for; null while it is none that can be asked for. */
export function amendmentAsked(kind: AmendKind, amended: Amended): AmendmentToMake | null {
  const { line, draft } = amended;
  if (kind === 'heads') return { do: 'head-count', people: draft.people, staff: draft.staff };
  if (kind === 'join') return joinAsked(amended);
  return line === null ? null : lineAsked(kind, line, amended);
}
