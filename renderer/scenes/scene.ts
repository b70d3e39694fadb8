import type { WallPart, WallSnapshot } from '#core/session/snapshot';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Lasting } from './lasting';
import { elapsedZero } from './wall-clock';

/** The one thing that the wall shows. Scenes with different ids cross-fade. */
export interface Scene {
  readonly id: string;
  readonly kind: SceneKind;
  readonly snapshot: WallSnapshot;
  /** The part that the scene is of; null for those outside a part. */
  readonly part: WallPart | null;
}

export type SceneKind =
  | 'blackout'
  | 'welcome'
  | 'title'
  | 'lines'
  | 'steps'
  | 'plan'
  | 'breathing'
  | 'home'
  | 'paused'
  | 'hold'
  | 'finished';

/** A part is introduced by its title for this long at most, then its own scene begins. */
const titleTime = 8000;
/** A first line is never shown for less than this before the second takes its place. */
const shortestLine = 6000;
/** Before the first breath the pacer is on the wall, at rest, for this long. */
const settling = 10_000;

type Span = readonly [kind: SceneKind, from: number];

function titleEnds(part: WallPart): number {
  const [first, second] = part.lines ?? part.steps ?? [];
  if (first === undefined) return titleTime;
  if (first.at > 0) return Math.min(titleTime, first.at);
  return second === undefined ? titleTime : Math.min(titleTime, Math.max(0, second.at - shortestLine));
}

function breathingSpans(part: WallPart, leadIn: Milliseconds): readonly Span[] {
  const pacerFrom = Math.max(0, leadIn - settling);
  const title = Math.min(titleEnds(part), pacerFrom);
  const before = part.lines === undefined ? 'breathing' : 'lines';
  return [
    ['title', 0],
    [before, title],
    ['breathing', pacerFrom],
  ];
}

function closingSpans(part: WallPart): readonly Span[] {
  const title = titleEnds(part);
  const half = part.duration / 2;
  const turn = part.steps === undefined ? title : (part.steps.find((step) => step.at >= half)?.at ?? half);
  return [['title', 0], ...(part.steps === undefined ? [] : [['lines', title] as const]), ['home', turn]];
}

/** The scenes of a part in order, each with the active time at which it begins. */
function spansOf(part: WallPart): readonly Span[] {
  const title = titleEnds(part);
  if (part.breathing) return breathingSpans(part, part.breathing.leadIn);
  if (part.kind === 'closing') return closingSpans(part);
  if (part.kind === 'plan')
    return [
      ['title', 0],
      ['plan', title],
    ];
  if (part.kind === 'activity' && part.steps)
    return [
      ['title', 0],
      ['steps', title],
    ];
  return part.lines || part.steps
    ? [
        ['title', 0],
        ['lines', title],
      ]
    : [['title', 0]];
}

function outside(snapshot: WallSnapshot): SceneKind | null {
  if (snapshot.run.screen === 'blackout') return 'blackout';
  if (snapshot.run.playback === 'finished') return 'finished';
  if (snapshot.run.screen === 'hold') return 'hold';
  if (snapshot.part === null) return 'welcome';
  if (snapshot.run.playback === 'pause') return 'paused';
  return null;
}

/** What the wall shows at an instant of session time, and until when if nobody presses a key. */
export function sceneAt(snapshot: WallSnapshot, at: Instant): Lasting<Scene> {
  const { part, run } = snapshot;
  const stays = (kind: SceneKind) => ({ value: { id: kind, kind, snapshot, part }, until: null });
  const fixed = outside(snapshot);
  const zero = elapsedZero(run);
  if (fixed !== null || part === null) return stays(fixed ?? 'welcome');
  const spans = spansOf(part);
  const elapsed = zero === null ? 0 : at - zero;
  const index = Math.max(
    0,
    spans.findLastIndex(([, from]) => from <= elapsed),
  );
  const [kind] = spans[index] ?? ['title' as const];
  const next = spans[index + 1];
  const until = zero === null || next === undefined ? null : after(zero, milliseconds(next[1]));
  return { value: { id: `${part.id}/${run.partStartedAt ?? ''}/${kind}`, kind, snapshot, part }, until };
}
