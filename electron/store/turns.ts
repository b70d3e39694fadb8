/** Lets work on the same thing happen one after the other, in the order of asking; work on different things goes side by side. */
export interface Turns {
  take<T>(thing: string, work: () => Promise<T>): Promise<T>;
  /** The same for work on many things at once: it begins when the turn of each has come. */
  takeAll<T>(things: readonly string[], work: () => Promise<T>): Promise<T>;
  /** Resolves when everything asked for until now is over. */
  idle(): Promise<void>;
}

export function turns(): Turns {
  const last = new Map<string, Promise<unknown>>();

  function takeAll<T>(things: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = things.map((thing) => last.get(thing) ?? Promise.resolve());
    const turn = Promise.all(before).then(work);
    // The one who asked hears of a failure; the next in the queue must not.
    const over = turn
      .catch(() => undefined)
      .then(() => {
        for (const thing of things) if (last.get(thing) === over) last.delete(thing);
      });
    for (const thing of things) last.set(thing, over);
    return turn;
  }

  return {
    take: (thing, work) => takeAll([thing], work),
    takeAll,
    async idle() {
      await Promise.all(last.values());
    },
  };
}
