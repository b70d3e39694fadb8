import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from './child.mjs';
import { aside, ready } from './ready.mjs';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
  ['.ogg', 'audio/ogg'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

await ready(aside);
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://gallery').pathname;
  const file = join(root, 'dist/renderer', path.endsWith('/') ? `${path}index.html` : path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types.get(extname(file)) ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`The gallery is at http://127.0.0.1:${address.port}/gallery/\n`);
  }
});
