import type { Browser } from 'playwright';
import { decodeQR } from 'qr/decode.js';

/** Reads the one QR code of a picture, as the camera of a telephone would. Throws where there is none. */
export async function readQr(browser: Browser, png: Buffer): Promise<string> {
  const page = await browser.newPage();
  try {
    const { width, height, base64 } = await page.evaluate(async (source) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${source}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      let text = '';
      for (let at = 0; at < pixels.length; at += 32_768) {
        text += String.fromCharCode(...pixels.subarray(at, at + 32_768));
      }
      return { width: canvas.width, height: canvas.height, base64: btoa(text) };
    }, png.toString('base64'));
    // However busy the machine is: a telephone goes on looking as well.
    return decodeQR({ width, height, data: Buffer.from(base64, 'base64') }, { timeLimit: 20_000 });
  } finally {
    await page.close();
  }
}
