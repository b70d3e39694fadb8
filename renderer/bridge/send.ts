import { lineDropped } from './line-dropped';

/** Between two tries of a command whose line dropped. */
const pause = 400;

/** How long a command is tried before the person is told that it was not kept. */
const patience = 20_000;

/**
 * Sends a command again while the line is down: the program obeys a key once, so that sending twice is safe.
 * Rejects with the last error when it could not be delivered for 20 seconds.
 */
export async function deliver<T>(send: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!lineDropped(error) || performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
