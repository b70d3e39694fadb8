import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findPage } from '#browser/page-files';
import { pagePolicy } from '#browser/page-policy';
import { isOurs, scheme } from './page-address';

/** To be called before Electron is ready: gives our scheme the rights of https. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

const always = {
  'Content-Security-Policy': pagePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Serves the built pages, and nothing outside their folder, to the windows of a session. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const readable = isOurs(url) && (method === 'GET' || method === 'HEAD');
    const found = readable ? await findPage(folder, new URL(url).pathname) : null;
    if (found === null) return new Response(null, { status: 404, headers: always });
    const headers = { ...always, 'Content-Type': found.type, 'Cache-Control': found.cacheControl };
    return new Response(await readFile(found.path), { headers });
  });
}
