import type { Browser, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { asFacilitator } from './as-facilitator';
import { type BilledYear, fillBilledYear } from './billed-year';
import { launchChromium } from './chromium';
import { complaintsOf } from './class-story';
import { loopbackProgram } from './loopback-program';
import { type PdfPicture, pdfPictures } from './pdf-pictures';
import { type PdfRead, readPdf } from './pdf-read';
import { temporaryFolder } from './temporary-folder';

/** A year of Mondays that can be billed, in a window of the built program. */
export async function openBilled(year: BilledYear) {
  const loopback = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(loopback.host.program);
  await fillBilledYear({ facilitator, house: loopback.house }, year, '2026-11-16');
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Denver',
  });
  const complaints = complaintsOf(page);
  await page.goto(loopback.host.url);
  return { ...loopback, facilitator, browser, page, complaints };
}

/** A document as a printer gets it: read, and drawn. */
export interface Printed extends PdfRead {
  readonly pictures: readonly PdfPicture[];
}

/** Asks for a document by its button, and reads what a printer is given, on some paper. */
export async function printedBy(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  button: string,
  format: 'A4' | 'Letter' = 'Letter',
): Promise<Printed> {
  await page.evaluate(() => {
    document.body.removeAttribute('data-printing');
    window.print = () => document.body.setAttribute('data-printing', document.title);
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('body[data-printing]').waitFor();
  const pdf = await page.pdf({ format, tagged: true, preferCSSPageSize: false });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return { ...(await readPdf(pdf)), pictures: await pdfPictures(browser, pdf) };
}

/** Keeps the pictures of the pages where somebody wants to look at them (`BILL_PICTURES`, a folder and the beginning of a name). */
export async function keepPictures({ pictures }: Printed, name: string): Promise<void> {
  const to = process.env['BILL_PICTURES'];
  if (to === undefined) return;
  const { writeFile } = await import('node:fs/promises');
  for (const [at, { png }] of pictures.entries()) await writeFile(`${to}${name}-${at + 1}.png`, png);
}
