/** How often a context that fell asleep is asked to go on, milliseconds. */
const askEvery = 2000;

/**
 * Keeps a context going: a laptop that slept, a call that took the output and an output that went away leave it standing,
 * and only asking gets it on. Where a browser waits for a click, asking does no harm.
 */
export class Wakefulness {
  readonly #context: AudioContext;
  readonly #closing = new AbortController();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(context: AudioContext, onChange: () => void) {
    this.#context = context;
    const { signal } = this.#closing;
    context.addEventListener('statechange', onChange, { signal });
    document.addEventListener('visibilitychange', () => this.#ask(), { signal });
    this.#timer = setInterval(() => this.#ask(), askEvery);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#closing.abort();
  }

  #ask(): void {
    if (this.#context.state === 'running' || this.#context.state === 'closed') return;
    this.#context.resume().catch(() => {});
  }
}
