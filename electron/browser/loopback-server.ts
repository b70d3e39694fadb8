import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { enHost } from '#words/en-host';
import { type Keys, roleOf, sameSecret } from './keys';
import { sendFile } from './page-files';
import { pagePolicy } from './page-policy';

/** The one address that is listened on: this machine only. */
const loopback = '127.0.0.1';

/** Where the host can be reached, for comparing with what a request says. */
export function hostName(server: Server): string {
  const address = server.address();
  return address === null || typeof address === 'string' ? '' : `${loopback}:${address.port}`;
}

function cookieName(host: string): string {
  return `breathing-room-${host.slice(loopback.length + 1)}`;
}

function mayRead({ keys, host }: { keys: Keys; host: string }, request: IncomingMessage, key: string | null): boolean {
  if (key !== null) return roleOf(keys, key) !== null;
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return cookies.some(([name, value]) => name === cookieName(host) && sameSecret(value ?? '', keys.files));
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** A server of the pages on loopback: every file needs a key of this start, and the right host name against rebinding. */
export function loopbackServer(folder: string, keys: Keys): Server {
  const server = createServer((request, response) => {
    const host = hostName(server);
    response.setHeader('Content-Security-Policy', pagePolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (request.headers.host !== host) return refuse(response, 421, enHost['host.wrong-name']);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, enHost['host.only-reading']);
    const address = URL.parse(request.url ?? '/', `http://${host}`);
    if (address === null) return refuse(response, 400, enHost['host.bad-address']);
    const key = address.searchParams.get('key');
    if (!mayRead({ keys, host }, request, key)) return refuse(response, 403, enHost['host.needs-key']);
    if (key !== null) {
      response.setHeader('Set-Cookie', `${cookieName(host)}=${keys.files}; HttpOnly; SameSite=Strict; Path=/`);
    }
    void sendFile(folder, address.pathname, response).catch(() => response.destroy());
  });
  return server;
}

/** Listens on a port (0: any free one); rejects with the system's error, `EADDRINUSE` when it is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
