import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { SaveOutcome } from '#core/ports/desktop-bridge';
import { StoreError } from '#core/ports/store-error';
import { writeDurably } from '#store/durable-write';
import { told } from '#store/fault-code';
import { realDisk } from '#store/real-disk';

function outcomeOf(error: unknown): SaveOutcome {
  if (!(error instanceof StoreError)) throw error;
  if (error.reason === 'full') return 'full';
  return error.reason === 'denied' || error.reason === 'read-only' ? 'denied' : 'failed';
}

/** What the dialog begins with. */
export interface PlaceAsked {
  readonly name: string;
  /** The kinds of file that it offers; left out: every file. */
  readonly filters?: FileFilter[];
}

/** Asks where a file may go, from the documents on; null where the person closed the dialog. */
export async function askPlace(window: BrowserWindow, { name, ...offered }: PlaceAsked): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), basename(name));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, ...offered });
  return canceled || filePath === '' ? null : filePath;
}

/** Writes a file to the place that was chosen: whole and on disk, or not at all. */
export async function keepAt(place: string, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    await told(place, () => writeDurably(realDisk, place, bytes));
    return 'saved';
  } catch (error) {
    return outcomeOf(error);
  }
}
