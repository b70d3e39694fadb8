import type { Remark } from '#api/remarks';
import { StoreError } from '#core/ports/store-error';
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

/** What was found wrong with a stored file, in one sentence. */
export function remarkSentence(remark: Remark): string {
  const { kind, id, why } = remark;
  const more = why === 'damaged-lines' ? { lines: remark.lines, missing: remark.missing } : { keptAs: remark.keptAs };
  return fill(enHost[`remark.${why}`], { kind, id, ...more });
}

/** Why the program can't be started, in one sentence. */
export function startSentence(error: unknown, port: number): string {
  if (error instanceof StoreError) return storeSentence(error);
  return portSentence(error, port) ?? String(error);
}

/** Why the port can't be used; null for an error of another kind. */
function portSentence(error: unknown, port: number): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return fill(enHost['host.port-in-use'], { port });
  return code === 'EACCES' ? fill(enHost['host.port-denied'], { port }) : null;
}
