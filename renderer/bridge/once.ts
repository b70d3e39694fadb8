import { pressKey } from './press-key';
import { deliver } from './send';

/** One press, sent with one key however often it has to be sent. */
export function once<T>(send: (key: string) => Promise<T>): Promise<T> {
  const key = pressKey();
  return deliver(() => send(key));
}
