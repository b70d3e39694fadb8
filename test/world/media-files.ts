import type { Page } from 'playwright';
import { wavFile } from './wav-file';

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture of one colour, 320 by 180, made by the browser of a page. */
export async function pictureFile(page: Page, name: string, mimeType: string): Promise<ChosenFile> {
  const address = await page.evaluate((type) => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas here');
    context.fillStyle = 'teal';
    context.fillRect(0, 0, 320, 180);
    return canvas.toDataURL(type);
  }, mimeType);
  if (!address.startsWith(`data:${mimeType}`)) throw new Error(`this browser makes no ${mimeType}`);
  return { name, mimeType, buffer: Buffer.from(address.split(',')[1] ?? '', 'base64') };
}

function pdfObjects(texts: readonly string[]): readonly string[] {
  const pages = texts.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages}] /Count ${texts.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...texts.flatMap((text, index) => {
      const drawn = `BT /F1 48 Tf 40 100 Td (${text}) Tj ET`;
      const page = `/Type /Page /Parent 2 0 R /MediaBox [0 0 480 270] /Contents ${5 + index * 2} 0 R`;
      return [
        `<< ${page} /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
}

/** A PDF with a page for each text (Latin letters, no brackets). */
export function pdfFile(name: string, texts: readonly string[]): ChosenFile {
  const starts: number[] = [];
  let file = '%PDF-1.4\n';
  const objects = pdfObjects(texts);
  for (const [index, object] of objects.entries()) {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = file.length;
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(file, 'latin1') };
}

/** A recording of a tone of a pitch (Hz), seconds long, softly begun and ended. */
export function toneFile(name: string, pitch: number, seconds: number): ChosenFile {
  const rate = 24_000;
  const samples = Float32Array.from({ length: rate * seconds }, (_, index) => {
    const at = index / rate;
    const edge = Math.min(1, at * 4, (seconds - at) * 4);
    return 0.4 * edge * Math.sin(2 * Math.PI * pitch * at);
  });
  return { name, mimeType: 'audio/wav', buffer: Buffer.from(wavFile(samples, rate), 'base64') };
}

/** Brings a file in, in Settings, Pictures and recordings, under a name of its own. */
export async function bringIn(page: Page, file: ChosenFile, said: { readonly title: string; readonly alt?: string }) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('textbox', { name: 'What you call it' }).fill(said.title);
  if (said.alt !== undefined) await page.getByRole('textbox', { name: /What it shows/ }).fill(said.alt);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText(`“${said.title}” is here`).waitFor();
}
