/** What one frame of the wall shows: how large the orb is, at a time on the machine's clock, milliseconds. */
export interface OrbFrame {
  readonly at: number;
  readonly scale: number;
}

declare global {
  interface Window {
    /** Hands over the frames since the last call. */
    takeOrb(): OrbFrame[];
  }
}

/** To be given to Playwright's addInitScript: looks at the orb in each frame, as the animation has it then. */
export function watchOrb(): void {
  const frames: OrbFrame[] = [];
  const look = (time: number): void => {
    const orb = document.querySelector('.orb-body');
    if (orb) {
      const { a } = new DOMMatrixReadOnly(getComputedStyle(orb).transform);
      frames.push({ at: performance.timeOrigin + time, scale: a });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.takeOrb = () => frames.splice(0);
}

/** A breath in or out that was led: when it was due (on the machine's clock) and how long it takes, milliseconds. */
export interface LedPhase {
  readonly kind: 'inhale' | 'exhale';
  readonly due: number;
  readonly length: number;
}

/**
 * When the picture began a phase, read off how full it was in its steep middle: each frame there says when that fullness began, and
 * their median is told. Null where no frame was seen. The orb's smallest and largest are taken from the frames themselves.
 */
export function pictureStart(frames: readonly OrbFrame[], { kind, due, length }: LedPhase): number | null {
  const scales = frames.map(({ scale }) => scale);
  const least = scales.reduce((low, scale) => Math.min(low, scale), Number.POSITIVE_INFINITY);
  const most = scales.reduce((high, scale) => Math.max(high, scale), 0);
  const starts = frames.flatMap(({ at, scale }) => {
    const full = (scale - least) / (most - least);
    if (at < due || at > due + length || full < 0.25 || full > 0.75) return [];
    // Half a turn of a cosine, from empty to full or back.
    const share = Math.acos(kind === 'inhale' ? 1 - 2 * full : 2 * full - 1) / Math.PI;
    return [at - share * length];
  });
  return starts.toSorted((one, other) => one - other)[Math.floor(starts.length / 2)] ?? null;
}
