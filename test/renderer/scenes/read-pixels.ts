import type { Page } from 'playwright';

/** A rectangle of a picture, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the letters in a box stand off what is behind them; null where there are no letters to see. */
export type LetterContrast = number | null;

/** Reads screenshots inside a page, since Node has nothing to decode them with. */
export interface PixelReader {
  /** The mean relative luminance of a picture, 0 to 1. */
  readonly luminance: (picture: Buffer) => Promise<number>;
  /** The highest relative luminance of any pixel, 0 to 1. */
  readonly brightest: (picture: Buffer) => Promise<number>;
  /**
   * The contrast ratio (WCAG 2) of the letters in each box. `lit` is the picture as it is, `bare` the same without the
   * fill of its letters. The ink is the colour in the middle of the strokes: of the pixels that differ most between the
   * two, the median. It is compared with every pixel of `bare` within 3 pixels of a letter, and the worst fiftieth of
   * those counts: a speck of noise doesn't, a line of the picture under a letter does.
   */
  readonly contrasts: (lit: Buffer, bare: Buffer, boxes: readonly Box[]) => Promise<readonly LetterContrast[]>;
  /**
   * The contrast ratio of a shape's edge: of the pixels of a box that differ between a picture and the same without the
   * shape, the strongest hundredth counts (a rim is a thin line), each against the picture without the shape in the same place.
   */
  readonly edge: (shaped: Buffer, bare: Buffer, box: Box) => Promise<number>;
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const linear = Array.from({ length: 256 }, (_, value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    const read = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas to read pixels with');
      context.drawImage(bitmap, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const light = new Float32Array(width * height);
      for (let at = 0; at < light.length; at += 1) {
        const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]];
        light[at] = 0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);
      }
      return { light, width, height };
    };
    Object.assign(globalThis, { readLight: read });
  });
}

declare const readLight: (base64: string) => Promise<{
  readonly light: Float32Array;
  readonly width: number;
  readonly height: number;
}>;

/** Makes a page into a reader of pixels. */
export async function pixelReader(page: Page): Promise<PixelReader> {
  await prepare(page);
  const text = (picture: Buffer) => picture.toString('base64');
  return {
    luminance: (picture) =>
      page.evaluate(async (one) => {
        const { light } = await readLight(one);
        return light.reduce((total, value) => total + value, 0) / light.length;
      }, text(picture)),
    brightest: (picture) =>
      page.evaluate(async (one) => {
        const { light } = await readLight(one);
        return light.reduce((most, value) => Math.max(most, value), 0);
      }, text(picture)),
    contrasts: (lit, bare, boxes) =>
      page.evaluate(readContrasts, { lit: text(lit), bare: text(bare), boxes: [...boxes] }),
    edge: (shaped, bare, box) => page.evaluate(readEdge, { shaped: text(shaped), bare: text(bare), box }),
  };
}

async function readContrasts(given: { lit: string; bare: string; boxes: Box[] }): Promise<(number | null)[]> {
  const [lit, bare] = [await readLight(given.lit), await readLight(given.bare)];
  const { width, height } = lit;
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  return given.boxes.map((box) => {
    const [left, right] = [Math.max(0, Math.floor(box.left)), Math.min(width, Math.ceil(box.right))];
    const [top, bottom] = [Math.max(0, Math.floor(box.top)), Math.min(height, Math.ceil(box.bottom))];
    const inked: { at: number; off: number }[] = [];
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = y * width + x;
        const off = ratio(lit.light[at] ?? 0, bare.light[at] ?? 0);
        if (off > 1.02) inked.push({ at, off });
      }
    }
    if (inked.length < 12) return null;
    const strokes = inked.toSorted((one, other) => other.off - one.off).slice(0, Math.ceil(inked.length / 4));
    const inks = strokes.map(({ at }) => lit.light[at] ?? 0).toSorted((one, other) => one - other);
    const ink = inks[Math.floor(inks.length / 2)] ?? 0;
    const around = new Set<number>();
    for (const { at } of strokes) {
      for (let down = -3; down <= 3; down += 1) {
        for (let across = -3; across <= 3; across += 1) around.add(at + down * width + across);
      }
    }
    const stands = [...around].map((at) => ratio(ink, bare.light[at] ?? ink)).toSorted((one, other) => one - other);
    return stands[Math.floor(stands.length / 50)] ?? null;
  });
}

async function readEdge(given: { shaped: string; bare: string; box: Box }): Promise<number> {
  const [shaped, bare] = [await readLight(given.shaped), await readLight(given.bare)];
  const { width, height } = shaped;
  const { box } = given;
  const found: number[] = [];
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 1) {
      const [one, other] = [shaped.light[y * width + x] ?? 0, bare.light[y * width + x] ?? 0];
      const off = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (off > 1.2) found.push(off);
    }
  }
  return found.toSorted((one, other) => other - one)[Math.floor(found.length / 100)] ?? 1;
}
