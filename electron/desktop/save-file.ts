import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { FileToSave, SaveOutcome } from '#core/ports/desktop-bridge';
import { askPlace, keepAt } from './save-place';

const fileToSave: z.ZodType<FileToSave> = z.object({
  name: z.string().regex(/^[\w][\w .-]{0,150}$/),
  text: z.string().max(50_000_000),
  as: z.literal('base64').optional(),
});

/** Asks where a file may go and writes it there: whole and on disk, or not at all. */
export async function saveFile(window: BrowserWindow, file: unknown): Promise<SaveOutcome> {
  const { name, text, as = 'utf8' } = fileToSave.parse(file);
  const place = await askPlace(window, { name });
  return place === null ? 'cancelled' : keepAt(place, Buffer.from(text, as));
}
