/** Longer than this nobody is kept waiting, milliseconds: for what is shown, and for records to be shut. */
const longest = 4000;
const longestOpen = 1000;

const ways = new Set<Promise<unknown>>();

/** Something is on its way to disk: whoever asks for what it changes waits for it, see `arrived`. */
export function underWay<T>(way: Promise<T>): Promise<T> {
  ways.add(way);
  const forget = (): unknown => ways.delete(way);
  way.then(forget, forget);
  return way;
}

function soon(all: Iterable<Promise<unknown>>, wait: number): Promise<unknown> {
  return Promise.race([Promise.allSettled(all), new Promise((resolve) => setTimeout(resolve, wait))]);
}

/** Once all that is on its way to disk now has come there, or did not. */
export async function arrived(): Promise<void> {
  if (ways.size > 0) await soon(ways, longest);
}

const unwritten = new Set<() => Promise<unknown>>();

/** Before somebody shuts the records `keep` is asked to bring to disk what is not there yet. Answers how to end that. */
export function beforeShut(keep: () => Promise<unknown>): () => void {
  unwritten.add(keep);
  return () => unwritten.delete(keep);
}

/** Once all that was written has come to disk, or did not within a moment: nothing keeps records open. */
export async function written(): Promise<void> {
  if (unwritten.size > 0)
    await soon(
      [...unwritten].map((keep) => keep()),
      longestOpen,
    );
}
