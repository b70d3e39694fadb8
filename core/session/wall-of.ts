import type { ClassPlan } from '#core/curriculum/class-plan';
import type { LedPart } from '#core/curriculum/led-part';
import type { Instant } from '#core/time/instant';
import { plainClicker } from './click';
import { partAsLed } from './part-led';
import type { Run } from './run';
import type { WallLook, WallPart, WallSnapshot } from './snapshot';

/** What the wall is made of; whoever knows more hands in more, and none of it passes. */
export interface WallSource {
  readonly revision: number;
  readonly plan: ClassPlan;
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly run: Run;
  readonly clockEpoch: number;
}

/** Field by field, so that a field added to a part stays private until somebody decides otherwise. */
function publicPart(part: LedPart): WallPart {
  const { id, title, kind, duration, practice, prompt, choice, breathing, relaxation, grouping } = part;
  const { picture, timeShown, sound, lines, steps, homePractice } = part;
  const led = { breathing, relaxation, grouping, picture, timeShown, sound };
  return { id, title, kind, duration, practice, prompt, choice, ...led, lines, steps, homePractice };
}

/** How the wall looks where nothing was chosen. */
export const plainLook: WallLook = {
  theme: 'dusk',
  form: 'orb',
  motion: 'system',
  captions: true,
  leastText: 0.04,
  calmWords: '',
  clicker: plainClicker,
};

/** What the projector is told of a class: nothing that could carry a name, a note or a score. */
export function wallOf(source: WallSource, look: WallLook): WallSnapshot {
  const { revision, plan, zone, plannedStart, run, clockEpoch } = source;
  const { playback, partStartedAt, pausedAt, paused, added, inDistress, picture, message } = run;
  const part = partAsLed(plan, run, run.part);
  // Why the wall is calm is no business of the wall's.
  const screen = inDistress && run.screen !== 'blackout' ? 'hold' : run.screen;
  return {
    revision,
    language: plan.language,
    classTitle: plan.title,
    zone,
    plannedStart,
    part: part === undefined || playback === 'armed' ? null : publicPart(part),
    homePractice: plan.parts.flatMap(({ homePractice = [] }) => homePractice),
    run: {
      playback,
      partStartedAt,
      pausedAt,
      paused,
      added,
      screen,
      picture: screen === 'picture' ? picture : null,
      message: inDistress ? '' : message,
    },
    look,
    clockEpoch,
  };
}
