import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { enHost } from '#words/en-host';

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
function fileFor(pathname: string): string {
  if (extname(pathname) !== '') return pathname;
  return pathname === '/projector' || pathname === '/projector/' ? '/projector/index.html' : '/facilitator/index.html';
}

/** A built file as it is to be served. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly cacheControl: string;
}

/** The name that an address asks for; null where its percent signs make no sense. */
function nameIn(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The built file behind an address; null where there is none. Nothing outside the folder can be named. */
export async function findPage(folder: string, pathname: string): Promise<PageFile | null> {
  const name = nameIn(pathname);
  if (name === null) return null;
  const path = normalize(join(folder, fileFor(name)));
  const type = types[extname(path)];
  if (!path.startsWith(folder + sep) || type === undefined) return null;
  if ((await stat(path).catch(() => null))?.isFile() !== true) return null;
  const lasting = pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  return { path, type, cacheControl: lasting };
}

/** Sends a built file, or 404. Rejects when the line or the file breaks off. */
export async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const found = await findPage(folder, pathname);
  if (found === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${enHost['host.nothing-here']}\n`);
    return;
  }
  response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': found.cacheControl });
  await pipeline(createReadStream(found.path), response);
}
