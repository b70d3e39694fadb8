import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the bundler makes a file of its own of it, and this its address
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';
import { trustScript } from '#ui/trusted';

/** A page of a PDF as a picture. */
export interface PdfPage {
  /** 1 for the first. */
  readonly number: number;
  readonly pages: number;
  readonly picture: Blob;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How pages are drawn: as pictures of this height (pixels), at most so many, none wider than `widest` (pixels). */
export interface PdfDrawing {
  readonly height: number;
  readonly widest: number;
  readonly most: number;
}

/** A photograph keeps its size in reason, and the edge of a letter stays clean. */
const quality = 0.95;

async function pictureOf(
  page: PDFPageProxy,
  { height, widest }: PdfDrawing,
): Promise<Omit<PdfPage, 'number' | 'pages'>> {
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(height / whole.height, widest / whole.width) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', quality));
  if (picture === null) throw new Error('the browser made no picture of the page');
  return { picture, width: canvas.width, height: canvas.height };
}

function ownWorker(): Worker {
  trustScript(workerUrl);
  return new Worker(workerUrl, { type: 'module' });
}

async function open(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= ownWorker();
  // The windows' policy lets nothing be compiled from text, and no file come from elsewhere.
  return getDocument({ data: bytes, useWasm: false, useSystemFonts: true, enableXfa: false }).promise;
}

/** The pages of a PDF, one after the other, drawn in this window. Throws where it is none, is damaged, or wants a password. */
export async function* pdfPages(bytes: ArrayBuffer, drawing: PdfDrawing): AsyncGenerator<PdfPage> {
  const document = await open(bytes);
  try {
    const pages = Math.min(document.numPages, drawing.most);
    for (let number = 1; number <= pages; number += 1) {
      const page = await document.getPage(number);
      yield { number, pages: document.numPages, ...(await pictureOf(page, drawing)) };
      page.cleanup();
    }
  } finally {
    await document.loadingTask.destroy();
  }
}
