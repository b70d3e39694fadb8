import type { WallSnapshot } from '#core/session/snapshot';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Lasting } from './lasting';
import { type Scene, type SceneKind, sceneAt } from './scene';

/** A scene of a running part, and the active time of the part at which it begins. */
export interface SceneSpan {
  readonly kind: SceneKind;
  readonly from: Milliseconds;
}

/** The scenes that a running part goes through by itself, in their order; none where no part runs. */
export function scenesOf(snapshot: WallSnapshot): readonly SceneSpan[] {
  const zero = snapshot.run.partStartedAt;
  const spans: SceneSpan[] = [];
  let at = zero;
  while (zero !== null && at !== null) {
    const { value, until }: Lasting<Scene> = sceneAt(snapshot, at);
    spans.push({ kind: value.kind, from: milliseconds(at - zero) });
    at = until !== null && until > at ? after(until, milliseconds(0)) : null;
  }
  return spans;
}

/** Tells whether the wall shows one scene at two moments, or two that fade into each other. */
export function sceneIdAt(snapshot: WallSnapshot, at: Instant): string {
  return sceneAt(snapshot, at).value.id;
}
