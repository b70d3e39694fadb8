import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import type { FileToSave, SaveOutcome } from '#core/ports/desktop-bridge';
import { StoreError } from '#core/ports/store-error';
import { writeDurably } from '#store/durable-write';
import { told } from '#store/fault-code';
import { realDisk } from '#store/real-disk';

const fileToSave: z.ZodType<FileToSave> = z.object({
  name: z.string().regex(/^[\w][\w .-]{0,150}$/),
  text: z.string().max(50_000_000),
});

function outcomeOf(error: unknown): SaveOutcome {
  if (!(error instanceof StoreError)) throw error;
  if (error.reason === 'full') return 'full';
  return error.reason === 'denied' || error.reason === 'read-only' ? 'denied' : 'failed';
}

/** Asks where a file may go and writes it there: whole and on disk, or not at all. */
export async function saveFile(window: BrowserWindow, file: unknown): Promise<SaveOutcome> {
  const { name, text } = fileToSave.parse(file);
  const defaultPath = join(app.getPath('documents'), basename(name));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath });
  if (canceled || filePath === '') return 'cancelled';
  try {
    await told(filePath, () => writeDurably(realDisk, filePath, Buffer.from(text)));
    return 'saved';
  } catch (error) {
    return outcomeOf(error);
  }
}
