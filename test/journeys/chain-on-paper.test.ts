import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { headerLine } from '#core/chain/chain-file';
import { readPaper } from '#core/chain/paper-head';
import { ChainCheck, type ChainVerdict } from '#core/chain/verify-chain';
import { chainRecipe } from '#core/records/chain-record';
import { instant } from '#core/time/instant';
import { asFacilitator } from '#test/world/as-facilitator';
import { launchChromium } from '#test/world/chromium';
import { value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press, roomOf } from '#test/world/open-program';
import { pdfPictures } from '#test/world/pdf-pictures';
import { readPdf } from '#test/world/pdf-read';
import { readQr } from '#test/world/read-qr';
import { temporaryFolder } from '#test/world/temporary-folder';

type Program = Awaited<ReturnType<typeof loopbackProgram>>;

/** A class of one person, held and signed. */
async function signOne({ host, house, pass }: Program): Promise<void> {
  const facilitator = asFacilitator(host.program);
  const [first] = await facilitator.classes();
  const opening = { key: press(), classId: first?.id ?? '', plannedStart: null, expected: ['Ann Lee'] };
  await value(facilitator.open(opening));
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  const person = roomOf(house).people[0]?.person ?? '';
  await value(facilitator.mark({ key: press(), person, mark: 'present' }));
  await pass(20 * 60_000);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  await value(facilitator.sign({ key: press(), by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' }));
  await value(facilitator.leave());
}

/** The file of all links, line by line. */
async function chainLines({ host }: Program): Promise<readonly string[]> {
  let text = '';
  for await (const piece of await asFacilitator(host.program).chainFile()) if ('text' in piece) text += piece.text;
  return text.trimEnd().split('\n');
}

function verify(lines: readonly string[], typed: string | null): ChainVerdict {
  const paper = typed === null ? null : readPaper(typed);
  if (paper !== null && !('found' in paper))
    throw new Error(`expected the end of a chain, got ${JSON.stringify(paper)}`);
  const check = new ChainCheck(paper?.found ?? null);
  for (const line of lines) check.next(line);
  return check.end();
}

async function printed(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Print the sign-in sheet or save as PDF' }).click();
  await page.locator('body[data-printing]').waitFor();
  const pdf = await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: false });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return pdf;
}

test('the words and the code on a printed sheet are the end of the chain, and tell when what was signed before is cut off', async () => {
  const program = await loopbackProgram(temporaryFolder());
  const { host, house } = program;
  for (let signed = 0; signed < 3; signed += 1) await signOne(program);
  const head = await value(asFacilitator(host.program).chainHead());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill('Bo Ruiz');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const pdf = await printed(page);

  const [text = ''] = (await readPdf(pdf)).pages;
  expect(text).toContain('3 records were signed before this sheet');
  const words = text.split('Their chain ends in these words:')[1]?.trim().split(/\s+/).slice(0, 8).join(' ') ?? '';
  expect(words).toBe(head.words);
  const [picture] = await pdfPictures(browser, pdf, 8);
  const code = await readQr(browser, picture?.png ?? Buffer.of());
  expect(code).toBe(head.qrText);

  // Signing goes on after the sheet, and the file still holds what the paper names.
  await value(asFacilitator(host.program).leave());
  await signOne(program);
  const whole = await chainLines(program);
  for (const paper of [words, code]) {
    expect(verify(whole, paper)).toMatchObject({ faults: [], links: 4, paper: { seq: 3, since: 1 } });
  }

  // Whoever has the laptop can make a file anew that ends before the sheet: of itself it is whole, and the paper tells.
  const read = await house.parts.store.read(chainRecipe, 'head');
  const secretKey = 'found' in read ? read.found.secretKey : '';
  for (const kept of [0, 1, 2]) {
    const links = whole.slice(1, 1 + kept);
    const { hash = '' } = JSON.parse(links.at(-1) ?? '{"entry":{}}').entry ?? {};
    const end = { seq: kept, head: kept === 0 ? '0'.repeat(64) : hash };
    const cut = [headerLine(end, secretKey, instant(program.clock.now().wall)), ...links];
    expect(verify(cut, null).faults).toEqual([]);
    for (const paper of [words, code]) expect(verify(cut, paper).faults).toMatchObject([{ what: 'not-on-paper' }]);
  }
});
