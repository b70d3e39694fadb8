import type { Instant } from '#core/time/instant';
import { isSteady } from './steady-stamps';

/** One moment on both clocks: at session time `at` the sample of context time `heard` (seconds) leaves the speaker. */
export interface AudioAnchor {
  readonly at: Instant;
  readonly heard: number;
}

/** Stamps come with each buffer, ten a second; an older one is from before a stall and would mislead. */
const stale = 400;

/** Reads where the audio clock is against the session clock; null while nothing is heard yet or the output stands still or jumps. */
export function readAnchor(context: AudioContext, now: () => Instant): AudioAnchor | null {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  const age = performance.now() - performanceTime;
  // Before the first buffer is out, the stamp is 0 and says nothing.
  if (context.state !== 'running' || contextTime <= 0 || age > stale) return null;
  if (!isSteady(context, { at: performanceTime, ahead: contextTime * 1000 - performanceTime })) return null;
  return { at: now(), heard: contextTime + age / 1000 };
}

/** The context time (seconds) at which a sound has to be started so that it is heard at an instant. */
export function contextTimeOf(anchor: AudioAnchor, at: Instant): number {
  return anchor.heard + (at - anchor.at) / 1000;
}
