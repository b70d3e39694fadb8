/** How often a context that fell asleep is asked to go on, milliseconds. */
const askEvery = 2000;

/**
 * Keeps a context going: a laptop that slept, a call that took the output and an output that went away leave it standing,
 * and only asking gets it on. One that has never run waits for a click, and isn't asked.
 */
export class Wakefulness {
  readonly #context: AudioContext;
  readonly #closing = new AbortController();
  readonly #timer: ReturnType<typeof setInterval>;
  #hasRun: boolean;

  constructor(context: AudioContext, onChange: () => void) {
    this.#context = context;
    this.#hasRun = context.state === 'running';
    const { signal } = this.#closing;
    context.addEventListener(
      'statechange',
      () => {
        this.#hasRun ||= context.state === 'running';
        onChange();
      },
      { signal },
    );
    document.addEventListener('visibilitychange', () => this.#ask(), { signal });
    this.#timer = setInterval(() => this.#ask(), askEvery);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#closing.abort();
  }

  #ask(): void {
    const { state } = this.#context;
    if (!this.#hasRun || state === 'running' || state === 'closed') return;
    this.#context.resume().catch(() => {});
  }
}
