import { StoreError } from '#core/ports/store-error';
import { done } from './answer';
import type { House } from './house';

/** Answers a question after what was being saved meanwhile. Throws a StoreError where the disk fails; `about` names what was asked for. */
export async function inTurn<T>(house: House, about: string, ask: () => Promise<T>): Promise<T> {
  const answer = await house.serially(async () => done(await ask()));
  if (!answer.done) throw new StoreError('failed', about);
  return answer.value;
}
