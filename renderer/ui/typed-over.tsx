import type { Attempted } from './attempt';

/** For a form in which what is typed stays over what somebody else kept meanwhile: it can be kept again, and there is no copy to make. */
export function typedOver<T>(answer: Attempted<T>): Attempted<T> {
  return !answer.done && answer.why === 'changed-elsewhere' ? { done: false, why: 'changed-meanwhile' } : answer;
}
