import type { Curriculum, Meeting } from '#core/curriculum/curriculum';

/** The curriculum with one meeting changed, by its place counted from 0; the same curriculum where there is none. */
export function withMeeting(series: Curriculum, at: number, change: (meeting: Meeting) => Meeting): Curriculum {
  const before = series.meetings[at];
  if (before === undefined) return series;
  const after = change(before);
  return after === before ? series : { ...series, meetings: series.meetings.with(at, after) };
}

/** The curriculum with a meeting put in before the one at a place, counted from 0. */
export function withMeetingInserted(series: Curriculum, meeting: Meeting, at: number): Curriculum {
  return { ...series, meetings: series.meetings.toSpliced(at, 0, meeting) };
}

/** The curriculum with a meeting moved so that it stands at a place, counted from 0 without it; places outside are the ends. */
export function withMeetingMoved(series: Curriculum, from: number, to: number): Curriculum {
  const { meetings } = series;
  const meeting = meetings[from];
  const place = Math.min(Math.max(0, to), meetings.length - 1);
  if (meeting === undefined || place === from) return series;
  return { ...series, meetings: meetings.toSpliced(from, 1).toSpliced(place, 0, meeting) };
}

/** The curriculum without a meeting; the last one stays. */
export function withoutMeeting(series: Curriculum, at: number): Curriculum {
  if (series.meetings.length < 2 || series.meetings[at] === undefined) return series;
  return { ...series, meetings: series.meetings.toSpliced(at, 1) };
}
