import type { Agenda, AgendaPart } from '#core/session/agenda';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Segment } from './scenario';

/** Longer than any class: a part that may become as long as it has to. */
const unlimited = milliseconds(86_400_000);

function limits({ duration, min, max, flexible }: Segment): Pick<AgendaPart, 'least' | 'most'> {
  if (flexible) return { least: milliseconds(min ?? 0), most: milliseconds(max ?? unlimited) };
  return { least: milliseconds(min ?? duration), most: milliseconds(max ?? duration) };
}

function partOf(segment: Segment): AgendaPart {
  const { id, start, duration, end, linked, droppable, priority, ...alarm } = segment;
  return {
    id,
    plannedStart: instant(start),
    duration: milliseconds(duration),
    end,
    linked,
    warnAt: milliseconds(alarm.warnAt ?? duration * (alarm.warnFraction ?? 0)),
    dangerAt: milliseconds(alarm.dangerAt ?? duration * (alarm.dangerFraction ?? 0)),
    ...limits(segment),
    mayDrop: droppable,
    priority: priority ?? 3,
    isGuided: false,
    breathing: null,
    relaxation: null,
  };
}

/** The segments of a scenario as an agenda. */
export function agendaOfSegments(segments: readonly Segment[]): Agenda {
  return segments.map(partOf);
}

function changeover(before: Segment | undefined, { id, start }: Segment): readonly Segment[] {
  if (before === undefined) return [];
  const from = before.start + (before.original ?? before.duration);
  const made = { start: from, duration: start - from, end: 'duration', linked: true, flexible: false } as const;
  return made.duration > 0 ? [{ id: `before ${id}`, ...made, droppable: false }] : [];
}

/**
 * The same with the time between two segments as a part of its own, which keeps its length. Nothing waits for its moment:
 * what was made shorter by hand lets everything after it begin sooner.
 */
export function agendaWithChangeovers(segments: readonly Segment[]): Agenda {
  let start = segments[0]?.start ?? 0;
  return segments
    .flatMap((one, at) => [...changeover(segments[at - 1], one), one])
    .map((one) => {
      const part = partOf({ ...one, start });
      start += one.duration;
      return part;
    });
}
