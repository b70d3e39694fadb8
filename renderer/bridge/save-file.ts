import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { desktop } from './desktop';

/** How long a browser may take to begin reading a download, milliseconds. */
const patience = 60_000;

/** Hands a text file to the person: through the system's own dialog on the desktop, as a download in a browser. */
export async function saveFile(name: string, text: string): Promise<SaveOutcome> {
  const shell = desktop();
  if (shell !== null) return shell.saveFile({ name, text });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  return 'saved';
}
