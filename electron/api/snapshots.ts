import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { WallPart, WallSnapshot } from '#core/session/snapshot';
import { undoOffer } from '#core/session/undo';
import type { LiveSession } from './live-session';

/** What surrounds a session and is shown with it. */
export interface Surroundings {
  readonly walls: number;
  readonly clockEpoch: number;
  readonly wallTheme: WallSnapshot['theme'];
}

/** What the facilitator's window is told. */
export function roomSnapshot(session: LiveSession, around: Surroundings): RoomSnapshot {
  const { record, state } = session;
  return {
    session: record.id,
    revision: session.revision,
    zone: record.zone,
    plannedStart: state.plannedStart,
    startIsSet: record.startIsSet,
    plan: record.plan,
    agenda: state.agenda,
    run: state.run,
    people: state.people,
    signed: state.signed,
    undo: state.signed === null ? undoOffer(session.events, session.now()) : null,
    walls: around.walls,
    clockEpoch: around.clockEpoch,
  };
}

/** Field by field, so that a field added to a part stays private until somebody decides otherwise. */
function publicPart(part: Part): WallPart {
  const { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice } = part;
  return { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice };
}

/** What the projector is told: nothing that could carry a name, a note or a score. */
export function wallSnapshot(session: LiveSession, around: Surroundings): WallSnapshot {
  const { record, state } = session;
  const { playback, partStartedAt, pausedAt, paused, added, screen } = state.run;
  const part = record.plan.parts.find(({ id }) => id === state.run.part);
  return {
    revision: session.revision,
    language: record.plan.language,
    classTitle: record.plan.title,
    zone: record.zone,
    plannedStart: state.plannedStart,
    part: part === undefined || playback === 'armed' ? null : publicPart(part),
    homePractice: record.plan.parts.flatMap(({ homePractice = [] }) => homePractice),
    run: { playback, partStartedAt, pausedAt, paused, added, screen },
    theme: around.wallTheme,
    clockEpoch: around.clockEpoch,
  };
}
