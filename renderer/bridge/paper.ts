import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { desktop } from './desktop';

/** True where the shell writes files of what a window would print; elsewhere the print dialogue makes them. */
export function canSavePdf(): boolean {
  return desktop() !== null;
}

/** Characters: in every script they fit into the 255 bytes that a file system gives to a name. */
const longestName = 60;

/** A title as the name of a PDF file that every system takes. */
export function pdfName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const name = Array.from(plain).slice(0, longestName).join('').trim();
  return `${name === '' ? 'page' : name}.pdf`;
}

/** Names the window, which names the file; gives back what lets go of that name again. */
function named(title: string): () => void {
  const before = document.title;
  document.title = title;
  return () => {
    // A window that has gone somewhere else meanwhile, or was locked, has another name by now.
    if (document.title === title) document.title = before;
  };
}

/** Hands the sheet that stands in the window to the printer. Resolves when the print dialogue is over or `stop` says so. */
export async function printPaper(title: string, stop: AbortSignal): Promise<void> {
  const rename = named(title);
  const over = new Promise<void>((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true, signal: stop });
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    window.print();
    await over;
  } finally {
    rename();
  }
}

/** Saves the sheet that stands in the window as a file. Only where `canSavePdf`; what `stop` stops is not written any more. */
export async function savePaper(title: string, stop: AbortSignal): Promise<SaveOutcome> {
  const rename = named(title);
  stop.addEventListener('abort', rename, { once: true });
  try {
    return (await desktop()?.savePdf({ name: pdfName(title), title })) ?? 'failed';
  } catch (error) {
    reportError(error);
    return 'failed';
  } finally {
    rename();
  }
}
