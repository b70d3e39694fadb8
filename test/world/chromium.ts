import { type Browser, chromium } from 'playwright';
import { findChromium } from '#scripts/find-chromium';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The Chromium that `npm test` found, or the one that lies on this machine when a test is run by itself. */
export async function chromiumPath(): Promise<string> {
  const found = await findChromium();
  if (found === undefined) throw new Error('No Chromium on this machine: run npm test once, it fetches one.');
  return found;
}

/** A real Chromium without a window. `sound`: pages may play without being clicked first. */
export async function launchChromium(options: { readonly sound?: boolean } = {}): Promise<Browser> {
  const sound = options.sound === true ? ['--autoplay-policy=no-user-gesture-required'] : [];
  return chromium.launch({ executablePath: await chromiumPath(), args: [...flags, ...sound] });
}
