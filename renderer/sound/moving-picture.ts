import type { Instant } from '#core/time/instant';

/** One frame: drawn at a performance time, it shows the picture of an instant. */
interface Frame {
  readonly at: number;
  readonly shows: number;
}

/** How far the picture travels in a second, pixels: fine enough to be read back to a hundredth of a millisecond. */
const speed = 1000;

/**
 * A picture that moves as breaths do, by a Web Animation that starts on session time, with what each frame of it shows. It is a
 * point outside of the window.
 */
export class MovingPicture {
  readonly #frames: Frame[] = [];
  readonly #point = document.createElement('div');
  #frame = 0;

  /** `from`: the instant at which it begins; `length`: for how long it moves, milliseconds. */
  constructor(from: Instant, length: number, now: () => Instant) {
    Object.assign(this.#point.style, { position: 'fixed', insetBlockStart: '-9px', insetInlineStart: '0' });
    Object.assign(this.#point.style, { inlineSize: '1px', blockSize: '1px', pointerEvents: 'none' });
    document.body.append(this.#point);
    const far = (length / 1000) * speed;
    const animation = this.#point.animate(
      { transform: ['translateX(0)', `translateX(${-far}px)`] },
      { duration: length, fill: 'both' },
    );
    // performance.now() and the document's timeline count from the same origin.
    animation.startTime = performance.now() - (now() - from);
    const look = (at: number): void => {
      const { m41 } = new DOMMatrixReadOnly(getComputedStyle(this.#point).transform);
      this.#frames.push({ at, shows: from + (-m41 / speed) * 1000 });
      this.#frame = requestAnimationFrame(look);
    };
    this.#frame = requestAnimationFrame(look);
  }

  /** The instant that was to be seen at a performance time; null where no frame had been drawn for a long while. */
  shownAt(time: number): number | null {
    const last = this.#frames.findLast(({ at }) => at <= time);
    // Hidden pages draw none.
    return last === undefined || time - last.at > 500 ? null : last.shows;
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#point.remove();
  }
}
