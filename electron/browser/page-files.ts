import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file that an address stands for: pages have addresses of their own, everything else is a built file. */
export function fileFor(pathname: string): string {
  if (extname(pathname) !== '') return pathname;
  return pathname === '/projector' || pathname === '/projector/' ? '/projector/index.html' : '/facilitator/index.html';
}

/** Sends a built file, or 404; nothing outside the folder can be named. */
export async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = normalize(join(folder, fileFor(decodeURIComponent(pathname))));
  const type = types[extname(path)];
  const found = path.startsWith(folder + sep) && type !== undefined && (await stat(path).catch(() => null))?.isFile();
  if (found !== true) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  const lasting = pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': lasting });
  createReadStream(path).pipe(response);
}
