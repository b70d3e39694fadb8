/** Reads the bytes of a recording that was brought in. */
export type ReadMedia = (media: string) => Promise<ArrayBuffer | Blob>;

/** A recording that can be played: the samples of a short one, the address of a long one. */
export type Recording = { readonly samples: AudioBuffer } | { readonly address: string };

/**
 * Up to here a recording is decoded whole and begins at its sample, seconds. Samples take 10 MB a minute and channel:
 * five minutes of mono added 78 MB to the page, where one that the browser reads as it plays adds 9 (measured).
 */
const decoded = 5 * 60;

/** Recordings that were read, the newest few. */
export class Recordings {
  readonly #context: BaseAudioContext;
  #read: ReadMedia = () => Promise.reject(new Error('expected a reader of recordings, there is none'));
  #kept: { readonly media: string; readonly recording: Promise<Recording> }[] = [];

  constructor(context: BaseAudioContext) {
    this.#context = context;
  }

  use(read: ReadMedia): void {
    this.#read = read;
  }

  /** Rejects where it can't be read, or where this machine can't play it. */
  get(media: string): Promise<Recording> {
    const known = this.#kept.find((one) => one.media === media);
    if (known !== undefined) return known.recording;
    const recording = this.#load(media);
    this.#forget(this.#kept.splice(0, this.#kept.length));
    this.#kept = [{ media, recording }];
    // One that failed is tried again when it is asked for again.
    recording.catch(() => {
      this.#kept = this.#kept.filter((one) => one.recording !== recording);
    });
    return recording;
  }

  clear(): void {
    this.#forget(this.#kept.splice(0, this.#kept.length));
  }

  async #load(media: string): Promise<Recording> {
    const bytes = await this.#read(media);
    const address = URL.createObjectURL(new Blob([bytes]));
    try {
      // By the file and not by the plan: a plan may use the first minute of an hour.
      if ((await lengthOf(address)) > decoded) return { address };
      // Decoding takes the bytes away, so that the reader's own have to be copied.
      const copy = bytes instanceof Blob ? await bytes.arrayBuffer() : bytes.slice(0);
      const samples = await this.#context.decodeAudioData(copy);
      URL.revokeObjectURL(address);
      return { samples };
    } catch (cause) {
      URL.revokeObjectURL(address);
      throw cause;
    }
  }

  #forget(kept: readonly { readonly recording: Promise<Recording> }[]): void {
    for (const { recording } of kept) {
      void recording.then(
        (one) => 'address' in one && URL.revokeObjectURL(one.address),
        () => {},
      );
    }
  }
}

/** Seconds; Infinity where the file doesn't tell. */
function lengthOf(address: string): Promise<number> {
  const element = new Audio();
  element.preload = 'metadata';
  return new Promise((resolve, reject) => {
    element.addEventListener('loadedmetadata', () => resolve(element.duration));
    element.addEventListener('error', () => reject(new Error(element.error?.message ?? 'this is no recording')));
    element.src = address;
  });
}
