import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { marker, wavOf } from '#test/bench/marker';

/** How each strategy sounds, so that a recording tells who it was. */
export const voices = { ours: marker(1), howler: marker(2), countdown: marker(3), stock: marker(4) } as const;

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.ogg': 'audio/ogg' };

/** Builds and serves the page of this bench. The breath in, which our player loads as it always does, is our marker. */
export async function serveCues(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'br-cues-page-'));
  const root = fileURLToPath(new URL('./cues-page/', import.meta.url));
  const input = ['index.html', 'contender.html'].map((name) => join(root, name));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2024', rolldownOptions: { input } },
  });
  const ours = wavOf(voices.ours);
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://here').pathname;
    const path = name === '/' ? '/index.html' : name;
    void (/\/inhale[^/]*\.ogg$/.test(path) ? Promise.resolve(ours) : readFile(join(outDir, path))).then(
      (bytes) => response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page of the bench is not served');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
