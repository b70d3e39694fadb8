import { useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Finding } from '#core/curriculum/finding';
import { meetingName } from './curriculum-editing';
import type { FieldWanted } from './field-in-sight';

/** What is looked at in a curriculum. */
interface Looked {
  /** A meeting by its name; null: the curriculum as a whole. */
  readonly meeting: string | null;
  /** Where it stood when it was last seen: when it goes, the one that took its place is looked at. */
  readonly place: number;
  readonly at: FieldWanted | null;
}

export interface MeetingHold {
  readonly name: string | null;
  /** Where the meeting that is looked at stands, counted from 0; -1: the curriculum as a whole is. */
  readonly place: number;
  readonly at: FieldWanted | null;
  readonly toWhole: () => void;
  readonly toMeeting: (name: string) => void;
  /** A meeting that comes with the change that is under way; its theme is written first. */
  readonly toNew: (name: string, place: number) => void;
  readonly toFinding: (finding: Finding) => void;
}

/** The meeting of a finding, counted from 0; null: it is of the curriculum as a whole. */
export function meetingOf({ field }: Finding): number | null {
  const [, place] = /^meetings\[(\d+)\]/.exec(field ?? '') ?? [];
  return place === undefined ? null : Number(place);
}

function nameAt({ meetings }: Curriculum, at: number): string | null {
  const meeting = meetings[at];
  return meeting === undefined ? null : meetingName(meeting);
}

function placeOf(series: Curriculum, { meeting, place }: Looked): number {
  if (meeting === null) return -1;
  const found = series.meetings.findIndex((one) => meetingName(one) === meeting);
  return found >= 0 ? found : Math.min(place, series.meetings.length - 1);
}

/** Begins with the first meeting. */
export function useMeeting(series: Curriculum): MeetingHold {
  const [looked, look] = useState<Looked>(() => ({ meeting: nameAt(series, 0), place: 0, at: null }));
  const place = placeOf(series, looked);
  const name = nameAt(series, place);
  if (place >= 0 && (name !== looked.meeting || place !== looked.place)) look({ ...looked, meeting: name, place });
  const round = (looked.at?.round ?? 0) + 1;
  return {
    name,
    place,
    at: looked.at,
    toWhole: () => look({ meeting: null, place: 0, at: null }),
    toMeeting: (meeting) => look({ meeting, place, at: null }),
    toNew: (meeting, at) => look({ meeting, place: at, at: { field: 'theme', round } }),
    toFinding: (finding) => {
      const at = meetingOf(finding);
      const field = (finding.field ?? 'title').replace(/^meetings\[\d+\]\./, '');
      look({ meeting: at === null ? null : nameAt(series, at), place: at ?? 0, at: { field, round } });
    },
  };
}
