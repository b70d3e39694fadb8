import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import { type Clicker, plainClicker } from './click';
import { partAsFitted } from './part-length';
import type { Run } from './run';
import type { WallPart, WallSnapshot } from './snapshot';

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
function publicPart(part: Part): WallPart {
  const { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice } = part;
  return { id, title, kind, duration, practice, prompt, choice, breathing, lines, steps, homePractice };
}

/** What the projector is told of a class: nothing that could carry a name, a note or a score. */
export function wallOf(
  source: WallSource,
  theme: WallSnapshot['theme'],
  clicker: Clicker = plainClicker,
): WallSnapshot {
  const { revision, plan, zone, plannedStart, run, clockEpoch } = source;
  const { playback, partStartedAt, pausedAt, paused, added, inDistress } = run;
  const part = partAsFitted(plan, run, run.part);
  // Why the wall is calm is no business of the wall's.
  const screen = inDistress && run.screen === 'scene' ? 'hold' : run.screen;
  return {
    revision,
    language: plan.language,
    classTitle: plan.title,
    zone,
    plannedStart,
    part: part === undefined || playback === 'armed' ? null : publicPart(part),
    homePractice: plan.parts.flatMap(({ homePractice = [] }) => homePractice),
    run: { playback, partStartedAt, pausedAt, paused, added, screen },
    theme,
    clicker,
    clockEpoch,
  };
}
