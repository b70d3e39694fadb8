import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** All that come in files of their own, in the order in which they were named. */
const all: (() => Promise<void>)[] = [];

/**
 * A part of the app that comes in a file of its own, so that the first screen need not wait for it. Drawn before it is here
 * it is empty for a moment; where its file can't be had it throws, as a page does that can't be drawn.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let part: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    coming ??= load().then(
      (loaded) => {
        part = loaded;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  all.push(fetch);
  return function Later(props: P) {
    const [, setState] = useState<'here' | null>(null);
    useEffect(() => {
      if (part !== null) return;
      fetch().then(
        () => setState('here'),
        (error: unknown) =>
          setState(() => {
            throw error;
          }),
      );
    }, []);
    const Here = part;
    return Here === null ? null : <Here {...props} />;
  };
}

/**
 * Fetches all of them while nobody waits: from then on each is there in one frame, and none needs the line to the program
 * to be up. One that can't be had now is asked for again when it is to be shown, and says so then.
 */
export function fetchLater(): void {
  const inTurn = async (): Promise<void> => {
    for (const fetch of all) await fetch().catch(() => undefined);
  };
  requestIdleCallback(() => void inTurn());
}
