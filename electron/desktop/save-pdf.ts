import { app, type BrowserWindow } from 'electron';
import { z } from 'zod';
import type { PdfToSave, SaveOutcome } from '#core/ports/desktop-bridge';
import { enDesktop } from '#words/en-desktop';
import { paperSize } from './paper-size';
import { askPlace, keepAt } from './save-place';

const pdfToSave: z.ZodType<PdfToSave> = z.object({
  name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,100}\.pdf$/u),
  title: z.string().min(1).max(500),
});

/** What stands in a window as it is laid out for print, as a tagged file with an outline. Margins are the sheet's own. */
function printed({ webContents }: BrowserWindow): Promise<Buffer> {
  return webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: true,
    preferCSSPageSize: true,
    pageSize: paperSize(app.getLocaleCountryCode()),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

/** Asks where the sheet that stands in the window may go, and writes it there as a PDF: whole and on disk, or not at all. */
export async function savePdf(window: BrowserWindow, asked: unknown): Promise<SaveOutcome> {
  const { name, title } = pdfToSave.parse(asked);
  const place = await askPlace(window, { name, filters: [{ name: enDesktop['desktop.pdf'], extensions: ['pdf'] }] });
  if (place === null) return 'cancelled';
  const bytes = await printed(window);
  // The records may have locked while the dialog was open: then what was printed is not the sheet that was asked for.
  const titleNow: unknown = await window.webContents.executeJavaScript('document.title');
  return titleNow === title ? keepAt(place, bytes) : 'failed';
}
