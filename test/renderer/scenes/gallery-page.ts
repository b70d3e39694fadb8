import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright';
import { build } from 'vite';
import { launchChromium } from '#test/world/chromium';

const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** The policy under which the hosts serve every page. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:";

async function built(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const root = fileURLToPath(new URL('../../../renderer', import.meta.url));
  const outcome = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      target: 'chrome130',
      cssTarget: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: [`${root}/gallery/index.html`, `${root}/projector/index.html`] },
    },
  });
  const outputs = [outcome].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
  );
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
}

/** The gallery, and the projector's page without a program, in a real Chromium: nothing listens on the network, the pages are answered from memory. */
export interface GalleryBrowser {
  open(query: string, view: View): Promise<Page>;
  /** Everything that a page complained of: policy violations, errors. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openGallery(): Promise<GalleryBrowser> {
  const files = await built();
  const browser = await launchChromium();
  const complaints: string[] = [];
  return {
    complaints,
    async open(query, { width, height, scheme = 'light' }) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.route('http://gallery.test/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const body = files.get(pathname);
        if (body === undefined) return route.fulfill({ status: 404 });
        const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return route.fulfill({
          body: typeof body === 'string' ? body : Buffer.from(body),
          contentType,
          headers: { 'content-security-policy': policy },
        });
      });
      await page.goto(`http://gallery.test/gallery/index.html${query}`);
      await page.evaluate(async () => document.fonts.ready);
      return page;
    },
    close: () => browser.close(),
  };
}
