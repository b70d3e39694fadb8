import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { desktop } from './desktop';

/** A file in the pieces in which it came. */
export interface FileInPieces {
  readonly name: string;
  readonly pieces: readonly string[];
  /** Its media type. */
  readonly type: string;
}

/** The media type of a file for spreadsheets. */
export const csvType = 'text/csv;charset=utf-8';

/** How long a browser may take to begin reading a download, milliseconds. */
const patience = 60_000;

/** Hands a file to the person: through the system's own dialog on the desktop, as a download in a browser. */
export async function saveFile({ name, pieces, type }: FileInPieces): Promise<SaveOutcome> {
  const shell = desktop();
  if (shell !== null) return shell.saveFile({ name, text: pieces.join('') });
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  return 'saved';
}
