import { onOutputs, outputId } from './outputs';

declare global {
  interface AudioContext {
    /** Not in TypeScript's own list yet, nor in every browser. An empty id means the machine's own choice. */
    setSinkId?(id: string): Promise<void>;
    readonly sinkId?: unknown;
  }
}

/** `used`: sound goes there. `default`: it goes where the machine sends it. `refused`: that too, because it is not there. */
export type OutputUse = 'used' | 'default' | 'refused';

/** Sends a context to the output that was chosen, whenever that is there. */
export class OutputChoice {
  readonly #context: AudioContext;
  readonly #onUse: (use: OutputUse) => void;
  readonly #stopWatching: () => void;
  #label: string | null = null;
  #isClosed = false;

  constructor(context: AudioContext, onUse: (use: OutputUse) => void) {
    this.#context = context;
    this.#onUse = onUse;
    this.#stopWatching = onOutputs(() => {
      if (this.#label !== null) void this.use(this.#label);
    });
  }

  /** By the name that the machine gives it; null: the machine's own choice. */
  async use(label: string | null): Promise<OutputUse> {
    this.#label = label;
    const use = await this.#send(label);
    // Another may have been chosen meanwhile.
    if (this.#label === label && !this.#isClosed) this.#onUse(use);
    return use;
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWatching();
  }

  async #send(label: string | null): Promise<OutputUse> {
    try {
      const id = label === null ? '' : await outputId(label);
      if (id !== undefined) {
        await this.#sink(id);
        return label === null ? 'default' : 'used';
      }
    } catch (cause) {
      console.error('An output was refused.', cause);
    }
    await this.#sink('').catch(() => {});
    return 'refused';
  }

  async #sink(id: string): Promise<void> {
    if (id === this.#context.sinkId) return;
    if (this.#context.setSinkId === undefined) throw new Error('expected a context that can choose its output');
    await this.#context.setSinkId(id);
  }
}
