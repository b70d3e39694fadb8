import type { Span } from './ducking';

/** A recording that is being played, short or long. */
export interface Playing {
  /** Brings it in line: `due` is the context time (seconds) at which its first sample belongs. */
  settle(due: number): void;
  /** When it is heard, context time; null while that isn't known, and after its end. */
  span(): Span | null;
  /** Fades it out and lets it go. */
  stop(): void;
}
