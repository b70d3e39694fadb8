import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { type BuiltHost, runHost, stop } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

interface Response {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Sends a request word for word, as no browser would, and reads the answer to its end. */
async function send({ origin }: BuiltHost, request: readonly string[]): Promise<Response> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('latin1').on('data', (said) => (text += said));
  socket.write(`${request.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close');
  const [headers = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(headers.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}

function get(host: BuiltHost, path: string, ...headers: readonly string[]): Promise<Response> {
  return send(host, [`GET ${path} HTTP/1.1`, `Host: ${new URL(host.origin).host}`, ...headers]);
}

const page = /<!doctype html>/i;

test('a page and its files need the key of this start', async () => {
  const host = await runHost(temporaryFolder());
  const opened = await get(host, `/?key=${host.key}`);
  expect(opened.status).toBe(200);
  expect(opened.body).toMatch(page);
  const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(opened.body) ?? [];
  expect(script).not.toBe('');
  for (const path of ['/', '/today', '/projector/', script, `/?key=`, '/?key=wrong', `/?key=${host.key}x`]) {
    const refused = await get(host, path);
    expect([path, refused.status]).toEqual([path, 403]);
    expect(refused.body).not.toMatch(page);
    expect(refused.headers).not.toMatch(/set-cookie/i);
  }
});

test('a browser that opened a page with a key is given its files by a cookie that no script and no other site can use', async () => {
  const host = await runHost(temporaryFolder());
  const { headers, body } = await get(host, `/?key=${host.key}`);
  const [, cookie = '', rules = ''] = /^set-cookie: ([^;]+); (.*)$/im.exec(headers) ?? [];
  expect(rules.split('; ').toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
  expect(headers).not.toContain(host.key);
  expect(cookie).not.toContain(host.key);
  const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(body) ?? [];
  expect((await get(host, script, `Cookie: other=1; ${cookie}`)).status).toBe(200);
  expect((await get(host, script, `Cookie: ${cookie}x`)).status).toBe(403);
  expect((await get(host, script, `Cookie: ${cookie.split('=')[0]}=${host.key}`)).status).toBe(403);
});

test('another start has other keys', async () => {
  const [one, other] = await Promise.all([runHost(temporaryFolder()), runHost(temporaryFolder())]);
  expect(one.key).not.toBe(other.key);
  expect((await get(one, `/?key=${other.key}`)).status).toBe(403);
});

test.each([
  ['localhost:PORT'],
  ['127.0.0.1'],
  ['evil.example:PORT'],
  ['127.0.0.1.evil.example:PORT'],
  ['[::1]:PORT'],
  [''],
])('a request under the name %j is refused, key or no key', async (name) => {
  const host = await runHost(temporaryFolder());
  const called = name.replace('PORT', new URL(host.origin).port);
  const { status, body } = await send(host, [`GET /?key=${host.key} HTTP/1.1`, `Host: ${called}`]);
  expect(status).toBe(421);
  expect(body).not.toMatch(page);
});

test.each([
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/..\\..\\package.json',
  '/%2fetc/hosts.json',
  '/assets/%00.js',
  '/assets/nothing.js',
  '/assets/',
])('nothing outside the built pages is given for %s', async (path) => {
  const host = await runHost(temporaryFolder());
  const { status, body } = await get(host, `${path}?key=${host.key}`);
  expect([200, 404]).toContain(status);
  if (status === 200) expect(body).toMatch(page);
  expect(body).not.toContain('breathing-room"');
});

test.each([
  ['/%E0%A4%A?key=KEY', 404],
  ['/%?key=KEY', 404],
  ['//?key=KEY', 400],
  ['//', 400],
  ['http://[/', 400],
  ['*', 400],
])('an address that makes no sense, %s, is answered with %i, and the host lives', async (path, status) => {
  const host = await runHost(temporaryFolder());
  const { status: got } = await get(host, path.replace('KEY', host.key));
  expect(path === '*' ? [400, 403] : [status]).toContain(got);
  expect((await get(host, `/?key=${host.key}`)).status).toBe(200);
  expect(await stop(host)).toBe(0);
  expect(host.said.err).toBe('');
});

test('HEAD tells the headers alone, and nothing can be sent', async () => {
  const host = await runHost(temporaryFolder());
  const name = new URL(host.origin).host;
  const head = await send(host, [`HEAD /?key=${host.key} HTTP/1.1`, `Host: ${name}`]);
  expect([head.status, head.body]).toEqual([200, '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    const { status } = await send(host, [`${method} /?key=${host.key} HTTP/1.1`, `Host: ${name}`, 'Content-Length: 0']);
    expect([method, status]).toEqual([method, 405]);
  }
});

test('every answer carries the rules of the house', async () => {
  const host = await runHost(temporaryFolder());
  for (const path of [`/?key=${host.key}`, '/', `/assets/nothing.js?key=${host.key}`]) {
    const { headers } = await get(host, path);
    expect(headers).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(headers).toMatch(/^x-content-type-options: nosniff$/im);
    expect(headers).toMatch(/^referrer-policy: no-referrer$/im);
    expect(headers).toMatch(/^cross-origin-opener-policy: same-origin$/im);
    expect(headers).not.toMatch(/^access-control-|^server:|^x-powered-by:/im);
  }
});

test('this machine alone is listened to', async () => {
  const host = await runHost(temporaryFolder());
  const port = Number(new URL(host.origin).port);
  const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter(({ internal }) => !internal));
  for (const address of ['::1', ...others.map((other) => other.address)]) {
    const socket = connect(port, address);
    const told: unknown = await Promise.race([
      once(socket, 'connect'),
      once(socket, 'error').then(() => 'refused'),
    ]).catch(() => 'refused');
    socket.destroy();
    expect([address, told]).toEqual([address, 'refused']);
  }
});
