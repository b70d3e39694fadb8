import type { Page } from 'playwright';
import { testPassphrase } from './unlocked';

/** Chooses the passphrase of tests on the first page of a new folder; gives the recovery key that is shown then. */
export async function chooseKey(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
  await page.getByRole('textbox', { name: 'The same passphrase again' }).fill(testPassphrase);
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
  await page.getByText('I have printed it or written it down').click();
  const shown = (await page.locator('body').innerText()).replaceAll(/\s+/g, '-');
  const [key = ''] = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(shown) ?? [];
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  return key;
}

/** Types the passphrase of tests, or another one, where the window asks for it. */
export async function unlock(page: Page, passphrase: string = testPassphrase): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

/** Waits until a window is past the gate, choosing a key where there is no keychain that opens by itself. */
export async function letIn(page: Page): Promise<Page> {
  const today = page.getByRole('heading', { name: 'Today', level: 1 });
  const field = page.getByRole('textbox', { name: 'The same passphrase again' });
  await today.or(field).first().waitFor();
  if ((await field.count()) > 0) await chooseKey(page);
  return page;
}
