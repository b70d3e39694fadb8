import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A way in which a text may lie in a file. */
interface Form {
  readonly as: string;
  readonly bytes: Buffer;
}

/** A text that was found where it must not be. */
export interface Trace {
  readonly path: string;
  readonly text: string;
  readonly as: string;
}

/** The letters of base64 that a text always gives when it stands so many bytes after the beginning of a group of three. */
function base64At(offset: number, text: string): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

/** JSON with every letter beyond ASCII written out, as some writers do. */
function escaped(text: string): string {
  const unit = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, unit);
}

/** Every form in which a name is looked for. */
export function formsOf(text: string): readonly Form[] {
  const base64 = [0, 1, 2].map((offset) => [`base64 at ${offset}`, Buffer.from(base64At(offset, text))] as const);
  const base64url = base64.map(
    ([as, bytes]) =>
      [`${as}, for addresses`, Buffer.from(bytes.toString().replaceAll('+', '-').replaceAll('/', '_'))] as const,
  );
  const swapped = Buffer.from(text, 'utf16le').swap16();
  const forms: readonly (readonly [as: string, bytes: Buffer])[] = [
    ['utf8', Buffer.from(text)],
    ['utf8, decomposed', Buffer.from(text.normalize('NFD'))],
    ['utf16le', Buffer.from(text, 'utf16le')],
    ['utf16be', swapped],
    ['latin1', Buffer.from(text, 'latin1')],
    ['JSON', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['JSON, escaped', Buffer.from(escaped(text))],
    ['percent', Buffer.from(encodeURIComponent(text))],
    ['hex', Buffer.from(Buffer.from(text).toString('hex'))],
    ...base64,
    ...base64url,
  ];
  return forms.map(([as, bytes]) => ({ as, bytes }));
}

/** A whole name, and each of its words that is long enough not to come about by chance. */
function wordsOf(name: string): readonly string[] {
  return [name, ...name.split(/[\s;,"]+/).filter((word) => Buffer.byteLength(word) >= 7 && word !== name)];
}

/** Where any of the names lies in some bytes, in any form. */
export function tracesIn(path: string, bytes: Buffer, names: readonly string[]): readonly Trace[] {
  return names
    .flatMap(wordsOf)
    .flatMap((text) =>
      formsOf(text).flatMap(({ as, bytes: form }) => (bytes.includes(form) ? [{ path, text, as }] : [])),
    );
}

/** Where any of the names lies in a folder: in what its files hold, and in what they are called. */
export function tracesBelow(folder: string, names: readonly string[]): readonly Trace[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const inName = tracesIn(path, Buffer.from(entry.name), names);
    return entry.isFile() ? [...inName, ...tracesIn(path, readFileSync(path), names)] : inName;
  });
}
