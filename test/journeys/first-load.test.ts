import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const pages = join(import.meta.dirname, '../../dist/renderer');

/** All scripts that a built page waits for, compressed as a server would; bytes. */
function firstScripts(page: string): number {
  const text = readFileSync(join(pages, page, 'index.html'), 'utf8');
  const files = new Set(text.match(/\/assets\/[\w.-]+\.js/g));
  expect(files.size).toBeGreaterThan(1);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file)), { level: 9 }).length, 0);
}

test('the laptop’s first screen waits for at most 200 kB of scripts, the wall for at most 100', () => {
  expect(firstScripts('facilitator')).toBeLessThan(200_000);
  expect(firstScripts('projector')).toBeLessThan(100_000);
});
