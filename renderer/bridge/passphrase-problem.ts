import { longestPassphrase, shortestPassphrase } from '#core/ports/gate';

/** What keeps a passphrase from being taken. */
export type PassphraseProblem = 'too-short' | 'too-long' | 'differs';

/** What is wrong with a new passphrase and the second writing of it; `repeated` is null where it could be seen instead. */
export function passphraseProblem(passphrase: string, repeated: string | null): PassphraseProblem | null {
  if ([...passphrase].length < shortestPassphrase) return 'too-short';
  if (passphrase.length > longestPassphrase) return 'too-long';
  return repeated === null || repeated === passphrase ? null : 'differs';
}
