import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { fromBase64, toBase64 } from './base64';
import { desktop } from './desktop';
import { download } from './download';

/** A file in the pieces in which it came. */
export interface FileInPieces {
  readonly name: string;
  readonly pieces: readonly string[];
  /** Its media type. */
  readonly type: string;
}

/** The media type of a file for spreadsheets. */
export const csvType = 'text/csv;charset=utf-8';

/** Hands a file to the person: through the system's own dialog on the desktop, as a download in a browser. */
export async function saveFile({ name, pieces, type }: FileInPieces): Promise<SaveOutcome> {
  const shell = desktop();
  if (shell !== null) return shell.saveFile({ name, text: pieces.join('') });
  download(name, new Blob([...pieces], { type }));
  return 'saved';
}

/** The same for bytes, whose pieces came as base64, each by itself. */
export async function saveBytes({ name, pieces, type }: FileInPieces): Promise<SaveOutcome> {
  const bytes = new Blob(pieces.map(fromBase64), { type });
  const shell = desktop();
  if (shell !== null) {
    return shell.saveFile({ name, text: toBase64(new Uint8Array(await bytes.arrayBuffer())), as: 'base64' });
  }
  download(name, bytes);
  return 'saved';
}

/** A file that came whole: its text, or base64 of what it went under a passphrase as. */
interface WholeFile {
  readonly name: string;
  readonly text: string;
  readonly isSealed: boolean;
}

/** Hands over a file that came whole. `type`: what it is where it is open. */
export function saveWhole({ name, text, isSealed }: WholeFile, type: string): Promise<SaveOutcome> {
  return isSealed
    ? saveBytes({ name, pieces: [text], type: 'application/zip' })
    : saveFile({ name, pieces: [text], type });
}
