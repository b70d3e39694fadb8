/** What is softer than this is silence to any ear, as an amplitude: -100 dBFS. */
const silence = 1e-5;

/** Listens to what leaves a node. */
export class LevelMeter {
  readonly #from: AudioNode;
  readonly #ear: AnalyserNode;
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(from: AudioNode) {
    this.#from = from;
    // A fifth of a second: long enough to be steady to an eye, short enough to follow a bell.
    this.#ear = new AnalyserNode(from.context, { fftSize: 8192 });
    this.#samples = new Float32Array(this.#ear.fftSize);
    from.connect(this.#ear);
  }

  /** The loudness of the last fifth of a second (root mean square), dBFS; -Infinity where there is silence. */
  read(): number {
    this.#ear.getFloatTimeDomainData(this.#samples);
    const power = this.#samples.reduce((total, sample) => total + sample * sample, 0) / this.#samples.length;
    const amplitude = Math.sqrt(power);
    return amplitude < silence ? Number.NEGATIVE_INFINITY : 20 * Math.log10(amplitude);
  }

  close(): void {
    this.#from.disconnect(this.#ear);
  }
}
