/** Runs in the audio thread: tells at which frame of the context each tick began. It hears what is sent on, however busy the page is. */

declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare const currentFrame: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;

/** Far above the trace that keeps the output open, far below a tick. */
const floor = 0.01;
/** What follows a sound sooner than this is the same tick, seconds. */
const pause = 0.1;

class TickEar extends AudioWorkletProcessor {
  #last = Number.NEGATIVE_INFINITY;

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const [samples] = input ?? [];
    const index = samples?.findIndex((sample) => Math.abs(sample) > floor) ?? -1;
    if (index === -1) return true;
    const frame = currentFrame + index;
    if (frame - this.#last > pause * sampleRate) this.port.postMessage(frame, []);
    this.#last = frame;
    return true;
  }
}

registerProcessor('tick-ear', TickEar);
