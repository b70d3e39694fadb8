/** A moment on both clocks: the sample of context time `heard` (seconds) leaves the speaker at performance time `at`. */
interface OutputStamp {
  readonly at: number;
  readonly heard: number;
}

/** Stamps come with each buffer, some ten a second. */
const every = 40;

/** Keeps the context's own word on when what was heard, until it is closed. */
export class OutputStamps {
  readonly #stamps: OutputStamp[] = [];
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(context: AudioContext) {
    this.#timer = setInterval(() => {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      // Before the first buffer is out, the stamp is 0 and says nothing.
      if (contextTime > 0) this.#stamps.push({ at: performanceTime, heard: contextTime });
    }, every);
  }

  /** Performance time at which a context time (seconds) was heard, by the nearest stamp; null where there is none. */
  timeOf(heard: number): number | null {
    const [first, ...rest] = this.#stamps;
    if (first === undefined) return null;
    const distance = (stamp: OutputStamp): number => Math.abs(stamp.heard - heard);
    const near = rest.reduce((nearest, stamp) => (distance(stamp) < distance(nearest) ? stamp : nearest), first);
    return near.at + (heard - near.heard) * 1000;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
