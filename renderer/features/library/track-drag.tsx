import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

/** Something that can be moved along a track; all in seconds. */
export interface TrackMove {
  readonly at: number;
  readonly max: number;
  readonly onMove: (to: number) => void;
}

/** What the keys come to; null: nothing. */
function keyed(event: KeyboardEvent, { at, max }: TrackMove): number | null {
  const far = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - far;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + far;
    case 'PageDown':
      return at - 10;
    case 'PageUp':
      return at + 10;
    case 'Home':
      return 0;
    case 'End':
      return max;
    default:
      return null;
  }
}

function momentUnder(x: number, track: Element, max: number): number {
  const { left, width } = track.getBoundingClientRect();
  return width === 0 ? 0 : ((x - left) / width) * max;
}

export interface TrackHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onLostPointerCapture: () => void;
}

/**
 * Moves something along a track by mouse, finger and keys, in whole seconds. `isTrack`: it is pressed anywhere on the
 * track and goes there; otherwise it is taken hold of where it lies in the track around it.
 */
export function useTrackMove(move: TrackMove, isTrack: boolean): TrackHandlers {
  const held = useRef<number | null>(null);
  const tell = (to: number): void => {
    const next = Math.min(move.max, Math.max(0, Math.round(to)));
    if (next !== move.at) move.onMove(next);
  };
  const trackOf = ({ currentTarget }: PointerEvent): Element =>
    isTrack ? currentTarget : (currentTarget.parentElement ?? currentTarget);
  return {
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const to = keyed(event, move);
      if (to === null) return;
      event.preventDefault();
      tell(to);
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const under = momentUnder(event.clientX, trackOf(event), move.max);
      held.current = isTrack ? 0 : under - move.at;
      if (isTrack) tell(under);
    },
    onPointerMove: (event) => {
      if (held.current === null) return;
      tell(momentUnder(event.clientX, trackOf(event), move.max) - held.current);
    },
    onLostPointerCapture: () => {
      held.current = null;
    },
  };
}
