import type { Milliseconds } from '#core/time/milliseconds';

/** A moment within a part, as `m:ss`. */
export function clockFigures(at: Milliseconds): string {
  const seconds = Math.round(at / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
