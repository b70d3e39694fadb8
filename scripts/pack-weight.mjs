import { gzipSync } from 'node:zlib';

/** What a page may load before it is there, in bytes of compressed JavaScript. */
export const limits = Object.freeze({ facilitator: 200_000, projector: 100_000 });

/** Files that a text of ours starts with: of a page its script and what is fetched with it, of a script what it imports at once. */
const starts = [
  /<script[^>]+src="\/?([^"]+\.js)"/g,
  /<link rel="modulepreload"[^>]+href="\/?([^"]+\.js)"/g,
  /(?:^|[;}\s])import\s*(?:[\w$*{][^;'"()]*?from\s*)?["'`]\.\/([^"'`]+\.js)["'`]/g,
  /(?:^|[;}\s])export\s*[*{][^;'"()]*?from\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
];

/**
 * The JavaScript that a built page needs before it shows anything, compressed with gzip.
 *
 * @param {string} page
 * @param {(path: string) => Buffer} read a built file of the pages' folder
 */
export function initialWeight(page, read) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  const left = found(read(`${page}/index.html`).toString('utf8'));
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (weights.has(path)) continue;
    const content = read(path);
    weights.set(path, gzipSync(content, { level: 9 }).length);
    left.push(...found(content.toString('utf8')));
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** @param {string} text */
function found(text) {
  return starts.flatMap((start) =>
    [...text.matchAll(start)].map(([, path = '']) => (path.startsWith('assets/') ? path : `assets/${path}`)),
  );
}
