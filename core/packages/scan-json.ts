import type { Flaw } from './package-fault';
import { packageLimits } from './package-limits';

const quote = 0x22;
const backslash = 0x5c;
const marks = { open: 0x7b, close: 0x7d, openList: 0x5b, closeList: 0x5d, comma: 0x2c, colon: 0x3a } as const;

/** Where the string that begins at a quotation mark ends: the place of the closing one; -1 where there is none. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at += 1;
    else if (unit === quote) return at;
  }
  return -1;
}

/** A key as its object will have it; null where it can't be read. */
function keyIn(raw: string): string | null {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const tooDeep: Flaw = { fault: 'too-deep', expected: `at most ${packageLimits.depth} levels` };
const tooMany: Flaw = { fault: 'too-many-keys', expected: `at most ${packageLimits.keys} keys` };
const tooManyHere: Flaw = {
  fault: 'too-many-keys',
  expected: `at most ${packageLimits.keysOfObject} keys in one object`,
};
const tooLong: Flaw = { fault: 'string-too-long', expected: `at most ${packageLimits.stringLength} characters` };
const repeated: Flaw = { fault: 'key-repeated', expected: 'each key once in its object' };
const unread: Flaw = { fault: 'bad-json', expected: 'one JSON value' };

/**
 * Looks through JSON text before anything is made of it, in one pass and without recursion, so that a text of a hundred
 * thousand brackets costs nothing. Finds what is too deep or too much, and keys that are there twice, of which a parser
 * would keep one without a word. Whether it is JSON at all is the parser's to say. Null: nothing found.
 */
export function scanJson(text: string): Flaw | null {
  /** The keys of each object around the place; null for a list. */
  const around: (Set<string> | null)[] = [];
  let keys = 0;
  let isKey = false;

  function enter(object: Set<string> | null): Flaw | null {
    around.push(object);
    isKey = object !== null;
    return around.length > packageLimits.depth ? tooDeep : null;
  }

  function meet(raw: string): Flaw | null {
    const object = around.at(-1);
    const key = keyIn(raw);
    if (key === null || object === null || object === undefined) return unread;
    if (object.has(key)) return repeated;
    object.add(key);
    keys += 1;
    if (keys > packageLimits.keys) return tooMany;
    return object.size > packageLimits.keysOfObject ? tooManyHere : null;
  }

  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let flaw: Flaw | null = null;
    if (unit === quote) {
      const end = closingQuote(text, at);
      if (end < 0) return unread;
      if (end - at - 1 > packageLimits.stringLength) return tooLong;
      if (isKey) flaw = meet(text.slice(at + 1, end));
      isKey = false;
      at = end;
    } else if (unit === marks.open) flaw = enter(new Set());
    else if (unit === marks.openList) flaw = enter(null);
    else if (unit === marks.close || unit === marks.closeList) around.pop();
    else if (unit === marks.comma) isKey = around.at(-1) instanceof Set;
    else if (unit === marks.colon) isKey = false;
    if (flaw !== null) return flaw;
  }
  return null;
}
