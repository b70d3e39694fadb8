import type { LedBreath } from '#core/curriculum/led-part';
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
  | 'welcome'
  | 'title'
  | 'lines'
  | 'steps'
  | 'discussion'
  | 'plan'
  | 'breathing'
  | 'relaxation'
  | 'handout'
  | 'picture'
  | 'break'
  | 'home'
  | 'paused'
  | 'hold'
  | 'finished';

/** A part is introduced by its title for this long at most, then its own scene begins. */
const titleTime = 8000;
/** A first line is never shown for less than this before the second takes its place. */
const shortestLine = 6000;
/** Before the first breath or tension its shape is on the wall, at rest, for this long. */
const settling = 10_000;

type Span = readonly [kind: SceneKind, from: number];

function titleEnds(part: WallPart): number {
  const [first, second] = part.lines ?? part.steps ?? [];
  if (first === undefined) return titleTime;
  if (first.at > 0) return Math.min(titleTime, first.at);
  return second === undefined ? titleTime : Math.min(titleTime, Math.max(0, second.at - shortestLine));
}

function ledSpans(part: WallPart, kind: 'breathing' | 'relaxation', leadIn: Milliseconds): readonly Span[] {
  const shapeFrom = Math.max(0, leadIn - settling);
  const title = Math.min(titleEnds(part), shapeFrom);
  const before = part.lines === undefined ? kind : 'lines';
  return [
    ['title', 0],
    [before, title],
    [kind, shapeFrom],
  ];
}

function closingSpans(part: WallPart): readonly Span[] {
  const title = titleEnds(part);
  const half = part.duration / 2;
  const turn = part.steps === undefined ? title : (part.steps.find((step) => step.at >= half)?.at ?? half);
  return [['title', 0], ...(part.steps === undefined ? [] : [['lines', title] as const]), ['home', turn]];
}

/** A breath that was given another in the middle has begun with its own. */
function firstLeadIn({ leadIn, turnsFrom }: LedBreath): Milliseconds {
  return turnsFrom?.guide?.leadIn ?? leadIn;
}

/** Kinds of parts that have a scene of their own after their title. */
const ownScene: Partial<Record<WallPart['kind'], SceneKind>> = {
  plan: 'plan',
  activity: 'steps',
  discussion: 'discussion',
  handout: 'handout',
};

/** The scenes of a part in order, each with the active time at which it begins. */
function spansOf(part: WallPart): readonly Span[] {
  if (part.breathing) return ledSpans(part, 'breathing', firstLeadIn(part.breathing));
  if (part.relaxation) return ledSpans(part, 'relaxation', part.relaxation.leadIn);
  if (part.kind === 'closing') return closingSpans(part);
  if (part.kind === 'break') return [['break', 0]];
  const own = ownScene[part.kind] ?? (part.lines || part.steps ? 'lines' : null);
  const title: Span = ['title', 0];
  return own === null ? [title] : [title, [own, titleEnds(part)]];
}

function outside(snapshot: WallSnapshot): SceneKind | null {
  const { playback, screen, picture } = snapshot.run;
  if (screen === 'picture' && picture !== null) return 'picture';
  if (playback === 'finished') return 'finished';
  if (screen === 'hold') return 'hold';
  if (snapshot.part === null) return 'welcome';
  return playback === 'pause' ? 'paused' : null;
}

/** Two pictures one after the other are two scenes. */
function idOf(kind: SceneKind, { picture }: WallSnapshot['run']): string {
  return kind === 'picture' ? `picture/${picture?.media}` : kind;
}

/** What the wall shows at an instant of session time, and until when if nobody presses a key. The dark lies over it. */
export function sceneAt(snapshot: WallSnapshot, at: Instant): Lasting<Scene> {
  const { part, run } = snapshot;
  const stays = (kind: SceneKind) => ({ value: { id: idOf(kind, run), kind, snapshot, part }, until: null });
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
