/** A value that listeners follow; whoever is slow misses what was in between, never the newest. */
export class Latest<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Yields the present value at once, then each newest one until the signal ends it. */
  async *follow(signal: AbortSignal | undefined): AsyncGenerator<T, void, undefined> {
    let changed = Promise.withResolvers<void>();
    const wake = (): void => changed.resolve();
    this.#listeners.add(wake);
    signal?.addEventListener('abort', wake, { once: true });
    try {
      while (signal?.aborted !== true) {
        changed = Promise.withResolvers<void>();
        yield this.#value;
        await changed.promise;
      }
    } finally {
      this.#listeners.delete(wake);
      signal?.removeEventListener('abort', wake);
    }
  }
}
