import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { WallPart, WallSnapshot } from '#core/session/snapshot';

/** Field by field, as the host does it: a miniature that showed more than the wall would be a lie. */
function publicPart(part: Part): WallPart {
  const { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice } = part;
  return { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice };
}

/** What the wall is told about the class that the room is told about. */
export function wallOfRoom(room: RoomSnapshot, theme: WallSnapshot['theme']): WallSnapshot {
  const { playback, partStartedAt, pausedAt, paused, added, screen } = room.run;
  const part = room.plan.parts.find(({ id }) => id === room.run.part);
  return {
    revision: room.revision,
    language: room.plan.language,
    classTitle: room.plan.title,
    zone: room.zone,
    plannedStart: room.plannedStart,
    part: part === undefined || playback === 'armed' ? null : publicPart(part),
    homePractice: room.plan.parts.flatMap(({ homePractice = [] }) => homePractice),
    run: { playback, partStartedAt, pausedAt, paused, added, screen },
    theme,
    clockEpoch: room.clockEpoch,
  };
}
