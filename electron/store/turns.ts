/** Lets work on the same thing happen one after the other, in the order of asking; work on different things goes side by side. */
export interface Turns {
  take<T>(thing: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when everything asked for until now is over. */
  idle(): Promise<void>;
}

export function turns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(thing, work) {
      const turn = (last.get(thing) ?? Promise.resolve()).then(work);
      // The one who asked hears of a failure; the next in the queue must not.
      const over = turn
        .catch(() => undefined)
        .then(() => {
          if (last.get(thing) === over) last.delete(thing);
        });
      last.set(thing, over);
      return turn;
    },
    async idle() {
      await Promise.all(last.values());
    },
  };
}
