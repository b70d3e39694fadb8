import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as PdfJs from 'pdfjs-dist';
import type { Browser } from 'playwright';

/** A page of a PDF as a picture, and where there is ink on it. */
export interface PdfPicture {
  readonly png: Buffer;
  /** Free from each edge of the paper, millimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** How many lines are drawn across that are longer than 15 mm and no letter. */
  readonly ruled: number;
}

const require = createRequire(import.meta.url);

/** Draws the pages of a PDF. */
export async function pdfPictures(
  browser: Browser,
  file: Buffer,
  /** Pixels a millimetre. */
  scale = 4,
): Promise<readonly PdfPicture[]> {
  const page = await browser.newPage();
  try {
    for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs']) {
      const content = await readFile(require.resolve(`pdfjs-dist/build/${name}`), 'utf8');
      await page.addScriptTag({ content, type: 'module' });
    }
    await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis);
    const drawn = await page.evaluate(
      async ([base64, perMillimetre]) => {
        const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs };
        const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const document = await pdfjsLib.getDocument({ data }).promise;
        const pictures = [];
        for (let number = 1; number <= document.numPages; number += 1) {
          const one = await document.getPage(number);
          const viewport = one.getViewport({ scale: (perMillimetre * 25.4) / 72 });
          const canvas = globalThis.document.createElement('canvas');
          const width = Math.round(viewport.width);
          const height = Math.round(viewport.height);
          canvas.width = width;
          canvas.height = height;
          await one.render({ canvas, viewport }).promise;
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
          if (pixels === undefined) throw new Error('no canvas here');
          const isInk = (x: number, y: number): boolean => (pixels[(y * width + x) * 4] ?? 255) < 140;
          let [left, right, top, bottom, ruled] = [width, 0, height, 0, 0];
          let wasRuled = false;
          for (let y = 0; y < height; y += 1) {
            let run = 0;
            let longest = 0;
            for (let x = 0; x < width; x += 1) {
              if (!isInk(x, y)) {
                run = 0;
                continue;
              }
              run += 1;
              longest = Math.max(longest, run);
              [left, right, top, bottom] = [
                Math.min(left, x),
                Math.max(right, x),
                Math.min(top, y),
                Math.max(bottom, y),
              ];
            }
            const isRuled = longest > 15 * perMillimetre;
            // A line may be two pixels high.
            if (isRuled && !wasRuled) ruled += 1;
            wasRuled = isRuled;
          }
          pictures.push({
            base64: canvas.toDataURL('image/png').split(',')[1] ?? '',
            ruled,
            margins: {
              left: left / perMillimetre,
              right: (width - right) / perMillimetre,
              top: top / perMillimetre,
              bottom: (height - bottom) / perMillimetre,
            },
          });
        }
        return pictures;
      },
      [file.toString('base64'), scale] as const,
    );
    return drawn.map(({ base64, ...rest }) => ({ ...rest, png: Buffer.from(base64, 'base64') }));
  } finally {
    await page.close();
  }
}
