/** How a scenario came out. */
export type Outcome =
  | { readonly is: 'ok' }
  | { readonly is: 'differs'; readonly expected: string; readonly got: string }
  | { readonly is: 'not-supported'; readonly what: string };

export const ok: Outcome = { is: 'ok' };

/** Thrown inside a scenario that asks for something this program doesn't do; becomes its outcome. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';
}

/** One line for a terminal. */
export function outcomeLine(id: string, outcome: Outcome): string {
  if (outcome.is === 'differs') return `${id} differs: expected ${outcome.expected} got ${outcome.got}`;
  return outcome.is === 'ok' ? `${id} ok` : `${id} not supported: ${outcome.what}`;
}
