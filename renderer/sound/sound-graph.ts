import { Fader } from './fader';
import { LevelMeter } from './level-meter';

/** How loud what is, each 0 to 1, and how much earlier all that is timed begins, milliseconds, 0 or more. */
export interface SoundLevels {
  readonly volume: number;
  readonly muted: boolean;
  /** Bells and chimes against everything else. */
  readonly bells: number;
  /** Ambience against everything else. */
  readonly ambience: number;
  readonly delay: number;
}

/** Time constant of a change of loudness, seconds: quick to the hand, without a click. */
const ramp = 0.02;

/**
 * Which sound goes where: bells, tones and voices through a gain of their own, ambience through one that makes room for
 * voices, all of them through the fader to the master gain, which the volume moves.
 */
export class SoundGraph {
  readonly fader: Fader;
  readonly bells: GainNode;
  readonly tones: GainNode;
  readonly voices: GainNode;
  readonly duck: Fader;
  readonly ambience: GainNode;
  readonly meter: LevelMeter;
  readonly #master: GainNode;

  constructor(master: GainNode) {
    this.#master = master;
    this.fader = new Fader(master);
    this.bells = gainInto(this.fader.node);
    this.tones = gainInto(this.fader.node);
    this.voices = gainInto(this.fader.node);
    this.duck = new Fader(this.fader.node);
    this.ambience = gainInto(this.duck.node);
    this.meter = new LevelMeter(master);
  }

  set({ volume, muted, bells, ambience }: SoundLevels): void {
    glide(this.#master, muted ? 0 : volume);
    glide(this.bells, bells);
    glide(this.ambience, ambience);
  }

  close(): void {
    this.fader.node.disconnect();
    this.meter.close();
  }
}

function gainInto(out: AudioNode): GainNode {
  const gain = out.context.createGain();
  gain.connect(out);
  return gain;
}

function glide({ gain, context }: GainNode, to: number): void {
  gain.cancelScheduledValues(context.currentTime);
  gain.setTargetAtTime(to, context.currentTime, ramp);
}
