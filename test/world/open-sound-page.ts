import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build, preview } from 'vite';
import { launchChromium } from '#test/world/chromium';
import { recordSound } from '#test/world/sound-recorder';

/** The sound page, built as the windows are, and a Chromium to open it in. */
export interface SoundPages {
  /** Opens one more page; what it sends to its speakers is recorded. */
  open(options?: { readonly asleep?: boolean; readonly refuse?: string }): Promise<Page>;
  close(): Promise<void>;
}

/** Builds and serves the sound page. `asleep` pages wait for a click; `refuse` is a pattern of files that don't come. */
export async function openSoundPages(): Promise<SoundPages> {
  const outDir = await mkdtemp(join(tmpdir(), 'br-sound-page-'));
  const root = fileURLToPath(new URL('./sound-page/', import.meta.url));
  const shared = { configFile: false, root, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The sound page is not served.');
  const browsers = { sound: await launchChromium({ sound: true }), asleep: await launchChromium() };
  return {
    open: async ({ asleep = false, refuse } = {}) => {
      const page = await browsers[asleep ? 'asleep' : 'sound'].newPage();
      await page.addInitScript(recordSound);
      if (refuse !== undefined) await page.route(refuse, (route) => route.abort());
      await page.goto(url);
      await page.waitForFunction(() => 'soundPage' in window);
      return page;
    },
    close: async () => {
      await Promise.all([browsers.sound.close(), browsers.asleep.close(), server.close()]);
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
