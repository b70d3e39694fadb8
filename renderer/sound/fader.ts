/** A corner of a line of loudness: context time in seconds, and a factor from 0 to 1. */
export interface Corner {
  readonly at: number;
  readonly level: number;
}

/**
 * A change begins this much ahead, seconds: what is closer is being rendered already, and a line that is bent in there is
 * heard as a click.
 */
const ahead = 0.15;

/** A gain that moves along straight lines only, each beginning exactly where the one before has come to. */
export class Fader {
  readonly node: GainNode;
  #corners: readonly Corner[];

  constructor(out: AudioNode, level = 1) {
    this.#corners = [{ at: 0, level }];
    this.node = out.context.createGain();
    this.node.gain.setValueAtTime(level, 0);
    this.node.connect(out);
  }

  /** The first context time at which the line may still be bent, seconds. */
  get soonest(): number {
    return this.node.context.currentTime + ahead;
  }

  /** Goes to a level (0 to 1) within so many seconds, from wherever it is. */
  to(level: number, over: number): void {
    this.follow([{ at: this.soonest + over, level }]);
  }

  /** Follows these corners, in order of time, from where it is now. */
  follow(corners: readonly Corner[]): void {
    const bend: Corner = { at: this.soonest, level: this.levelAt(this.soonest) };
    const line = [bend, ...corners.filter(({ at }) => at > bend.at)];
    const { gain } = this.node;
    gain.cancelScheduledValues(bend.at);
    for (const corner of line) gain.linearRampToValueAtTime(corner.level, corner.at);
    this.#corners = [...this.#corners.filter(({ at }) => at < bend.at).slice(-4), ...line];
  }

  /** From the plan and not from the gain: what a page reads of that is as old as its last glance at the audio clock. */
  levelAt(time: number): number {
    const before = this.#corners.findLast(({ at }) => at <= time) ?? this.#corners[0] ?? { at: 0, level: 1 };
    const next = this.#corners.find(({ at }) => at > time);
    if (next === undefined) return before.level;
    return before.level + ((next.level - before.level) * (time - before.at)) / (next.at - before.at);
  }
}
