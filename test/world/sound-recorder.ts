/** A moment on both clocks of a page: this context time (seconds) leaves the speaker at this performance time (ms). */
export interface Stamp {
  readonly contextTime: number;
  readonly performanceTime: number;
}

/** Samples that were not silent, from one frame of the context on. */
export interface Chunk {
  readonly frame: number;
  /** 16-bit samples, base64. */
  readonly samples: string;
}

/** What a page sent to its speakers. */
export interface Recording {
  readonly rate: number;
  readonly stamps: readonly Stamp[];
  readonly chunks: readonly Chunk[];
}

declare global {
  interface Window {
    /** Hands over what was recorded since the last call. */
    takeSound(): Recording;
  }
}

/**
 * To be given to Playwright's addInitScript: keeps a copy of all that reaches the speakers. It listens in the audio
 * thread, so that a blocked page loses nothing, and writes down how the audio clock lies against performance.now().
 * A page with a content security policy needs `bypassCSP`.
 */
export function recordSound(): void {
  const listener = `registerProcessor('listener', class extends AudioWorkletProcessor {
    batch = new Int16Array(4096);
    filled = 0;
    process([input]) {
      const channel = input[0];
      if (this.filled === 0) this.first = currentFrame;
      for (let index = 0; index < 128; index += 1) {
        const sample = channel ? channel[index] : 0;
        this.batch[this.filled + index] = Math.max(-1, Math.min(1, sample)) * 32767;
      }
      this.filled += 128;
      if (this.filled === this.batch.length) {
        if (this.batch.some((sample) => sample !== 0)) this.port.postMessage({ frame: this.first, samples: this.batch.slice() });
        this.filled = 0;
      }
      return true;
    }
  });`;
  const stamps: Stamp[] = [];
  const chunks: { frame: number; samples: Int16Array }[] = [];
  const taps = new WeakMap<BaseAudioContext, Promise<AudioNode>>();
  let rate = 0;
  const connect: (this: AudioNode, to: AudioNode) => AudioNode = AudioNode.prototype.connect;

  async function tap(context: AudioContext): Promise<AudioNode> {
    rate = context.sampleRate;
    await context.audioWorklet.addModule(URL.createObjectURL(new Blob([listener], { type: 'text/javascript' })));
    const node = new AudioWorkletNode(context, 'listener', { channelCount: 1, channelCountMode: 'explicit' });
    node.port.addEventListener('message', ({ data }) => chunks.push(data));
    node.port.start();
    // A node that leads nowhere is never asked to work.
    connect.call(node, context.destination);
    setInterval(() => {
      const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
      if (contextTime > 0 && stamps.at(-1)?.contextTime !== contextTime) stamps.push({ contextTime, performanceTime });
    }, 50);
    return node;
  }

  Object.defineProperty(AudioNode.prototype, 'connect', {
    value(this: AudioNode, ...to: readonly [AudioNode | AudioParam]) {
      const [destination] = to;
      if (destination instanceof AudioDestinationNode && destination.context instanceof AudioContext) {
        const { context } = destination;
        const listening = taps.get(context) ?? tap(context);
        taps.set(context, listening);
        void listening.then((node) => connect.call(this, node));
      }
      return Reflect.apply(connect, this, to);
    },
  });

  window.takeSound = () => ({
    rate,
    stamps: stamps.splice(0, stamps.length - 1),
    chunks: chunks.splice(0).map(({ frame, samples }) => {
      const bytes = new Uint8Array(samples.buffer);
      return { frame, samples: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
    }),
  });
}
