/** A corner of a line of loudness: context time in seconds, and a factor from 0 to 1. */
interface Corner {
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
  #corners: readonly Corner[] = [{ at: 0, level: 1 }];

  constructor(out: AudioNode) {
    this.node = out.context.createGain();
    this.node.gain.setValueAtTime(1, 0);
    this.node.connect(out);
  }

  /** Goes to a level (0 to 1) within so many seconds, from wherever it is. */
  to(level: number, over: number): void {
    const { gain, context } = this.node;
    const bend: Corner = { at: context.currentTime + ahead, level: this.#levelAt(context.currentTime + ahead) };
    const end: Corner = { at: bend.at + over, level };
    gain.cancelScheduledValues(bend.at);
    for (const corner of [bend, end]) gain.linearRampToValueAtTime(corner.level, corner.at);
    this.#corners = [...this.#corners.filter(({ at }) => at < bend.at), bend, end];
  }

  /** From the plan and not from the gain: what a page reads of that is as old as its last glance at the audio clock. */
  #levelAt(time: number): number {
    const before = this.#corners.findLast(({ at }) => at <= time) ?? { at: 0, level: 1 };
    const next = this.#corners.find(({ at }) => at > time);
    if (next === undefined) return before.level;
    return before.level + ((next.level - before.level) * (time - before.at)) / (next.at - before.at);
  }
}
