import { type Instant, instant } from '#core/time/instant';

/** When the gallery's session time began: the page's own start, so that a sample is as old as the page. */
export const opened: Instant = instant(Date.UTC(2026, 8, 14, 16, 0));

export function now(): Instant {
  return instant(opened + performance.now());
}
