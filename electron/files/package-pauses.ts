import { setImmediate } from 'node:timers/promises';

/** Longer than this the program does not keep a class waiting, milliseconds. */
const longest = 8;

/** To be awaited between two pieces of long work: lets everything else have its turn whenever it is time. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await setImmediate();
    since = performance.now();
  };
}
