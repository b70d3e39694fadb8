import { type StoreError } from '#core/ports/store-error';
import { enHost, fill } from '#words/en-host';

/** Says one sentence on the error stream and ends the program. */
export function giveUp(sentence: string, exitCode: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCode);
}

/** Why the data folder can't be used, in one sentence. */
export function storeSentence({ reason, path, heldBy }: StoreError): string {
  return fill(enHost[`store.${reason}`], { path, heldBy: heldBy ?? 'unknown' });
}

/** Why the port can't be used; null for an error of another kind. */
export function portSentence(error: unknown, port: number): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return fill(enHost['host.port-in-use'], { port });
  return code === 'EACCES' ? fill(enHost['host.port-denied'], { port }) : null;
}
