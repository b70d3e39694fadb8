import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { noteBundled } from '#scripts/bundled-packages';
import { inOneFile } from '#scripts/in-one-file';
import { writeLicences } from '#scripts/licences';
import { ownTemporal } from '#scripts/own-temporal';

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function entries(paths: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, here(path)]));
}

/** What runs in Node or in Electron's own processes: one file for each entry, with every library inside. */
function program(options: {
  readonly entries: Record<string, string>;
  readonly outDir: string;
  readonly format: 'es' | 'cjs';
  readonly external?: readonly string[];
}): EnvironmentOptions {
  const extension = options.format === 'es' ? 'mjs' : 'cjs';
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [...(options.external ?? [])] },
    build: {
      outDir: here(options.outDir),
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      sourcemap: true,
      ssr: true,
      target: 'node24',
      rolldownOptions: {
        input: entries(options.entries),
        external: [...(options.external ?? [])],
        platform: 'node',
        output: {
          format: options.format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  };
}

const environments = {
  client: {
    build: {
      outDir: here('dist/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      cssTarget: 'chrome130',
      // The windows' content security policy allows files of our own origin only, no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entries({
          facilitator: 'renderer/facilitator/index.html',
          projector: 'renderer/projector/index.html',
          gallery: 'renderer/gallery/index.html',
        }),
      },
    },
  },
  // Behind the client's, whose folder it shares: one page that holds all it needs, to be kept without the program.
  verifier: {
    consumer: 'client',
    build: {
      outDir: here('dist/renderer'),
      emptyOutDir: false,
      target: 'chrome130',
      cssTarget: 'chrome130',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: entries({ verifier: 'renderer/verifier/index.html' }) },
    },
  },
  browser: program({
    entries: { main: 'electron/browser/main.ts', cli: 'electron/browser/cli.ts' },
    outDir: 'dist/browser',
    format: 'es',
  }),
  desktop: program({
    entries: { main: 'electron/desktop/main.ts' },
    outDir: 'dist/desktop',
    format: 'es',
    external: ['electron'],
  }),
  preload: program({
    entries: { preload: 'electron/preload/preload.ts' },
    outDir: 'dist/preload',
    format: 'cjs',
    external: ['electron'],
  }),
} satisfies Record<string, EnvironmentOptions>;

export default defineConfig({
  root: here('renderer'),
  publicDir: false,
  base: '/',
  appType: 'mpa',
  plugins: [react(), ownTemporal('client'), inOneFile('verifier'), noteBundled()],
  environments,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      writeLicences();
    },
  },
});
