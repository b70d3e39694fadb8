import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright';
import { build, preview } from 'vite';
import { launchChromium } from '#test/world/chromium';

/** The wall as the windows have it, built for its bench and served to a Chromium of its own. */
export interface PacerPages {
  readonly browser: Browser;
  /** Opens the wall with a form of the breath, or with the contender, in so many pixels. */
  open(form: string, size: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Builds and serves the page. */
export async function openPacerPages(): Promise<PacerPages> {
  const outDir = await mkdtemp(join(tmpdir(), 'br-pacer-page-'));
  const root = fileURLToPath(new URL('./pacer-page/', import.meta.url));
  const shared = { configFile: false, root, logLevel: 'error' } as const;
  const plugins = [react()];
  await build({ ...shared, plugins, build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page of the pacer is not served.');
  const browser = await launchChromium();
  return {
    browser,
    async open(form, viewport) {
      const page = await browser.newPage({ viewport });
      await page.goto(`${url}?form=${form}`);
      await page.waitForSelector('.pacer-shape > *');
      await page.evaluate(async () => document.fonts.ready);
      return page;
    },
    async close() {
      await Promise.all([browser.close(), server.close()]);
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
