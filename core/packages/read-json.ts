import type { Flaw } from './package-fault';
import { scanJson } from './scan-json';

/** Names by which an object reaches its own making; as escapes they look like any other. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

function flawOfText(text: string): Flaw | null {
  return text.isWellFormed() ? null : { fault: 'bad-text', expected: 'whole characters' };
}

function flawOfNumber(value: number): Flaw | null {
  // Beyond 2^53 the number that was read is no longer the one that was written.
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? null : { fault: 'number-out-of-range', expected: 'a number that can be kept exactly' };
}

/** The first thing in a parsed value that no document of ours holds; its depth was bounded before. */
function flawOf(value: unknown): Flaw | null {
  if (typeof value === 'string') return flawOfText(value);
  if (typeof value === 'number') return flawOfNumber(value);
  if (typeof value !== 'object' || value === null) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, each] of entries) {
    if (forbidden.includes(key)) return { fault: 'key-forbidden', expected: 'keys that name a field' };
    const flaw = flawOfText(key) ?? flawOf(each);
    if (flaw !== null) return flaw;
  }
  return null;
}

/** The value of a line of JSON from a stranger, or its first flaw. It stays within the limits of packages. */
export function readJson(text: string): { readonly value: unknown } | Flaw {
  const scanned = scanJson(text);
  if (scanned !== null) return scanned;
  try {
    const value: unknown = JSON.parse(text);
    return flawOf(value) ?? { value };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'bad-json', expected: 'one JSON value' };
    throw error;
  }
}
