import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import type { MediaCredit } from '#core/curriculum/media-credit';
import type { LibraryContent, LibraryKind } from '#core/library/library-entry';
import { contentIn, isHeld } from '#core/packages/package-document';
import { readJson } from '#core/packages/read-json';
import { recipes } from '#core/records/recipes';
import { HeldPackage } from '#files/package-holding';
import { documentsIn } from '#files/package-reading';
import { enHost, fill } from '#words/en-host';

/** Something that an author wrote as JSON, not yet read. */
export interface Written {
  readonly kind: LibraryKind | 'patterns';
  readonly json: unknown;
  /** Where in the file: `[3]`; empty for the file as a whole. */
  readonly at: string;
}

/** What a file holds, and what is wrong with the file itself. */
export interface LintFile {
  readonly written: readonly Written[];
  /** What a package holds: it was read already. */
  readonly packed: readonly LibraryContent[];
  /** What a package says of its pictures, recordings and documents, by their ids. Files of authors hold none. */
  readonly media: readonly (readonly [string, MediaCredit])[];
  readonly faults: readonly string[];
}

const none: LintFile = { written: [], packed: [], media: [], faults: [] };

/** More than any file of an author has, bytes. */
const longestFile = 16 * 2 ** 20;

const marks = [
  ['classes', z.looseObject({ parts: z.unknown() })],
  ['practices', z.looseObject({ part: z.unknown() })],
  ['curricula', z.looseObject({ meetings: z.unknown() })],
  ['patterns', z.looseObject({ phases: z.unknown() })],
] as const;

function kindOf(json: unknown): Written['kind'] | null {
  const [kind = null] = marks.find(([, mark]) => mark.safeParse(json).success) ?? [];
  return kind;
}

/** What all of ours say of themselves, and hardly anything else does. */
const ours = z.looseObject({ language: z.unknown(), title: z.unknown(), licence: z.unknown() });

interface Found {
  readonly written: readonly Written[];
  /** Where something stands that is none of ours, or lacks what would tell what it is. */
  readonly others: readonly string[];
  /** True: one of these says of itself what ours do. */
  readonly isMeant: boolean;
}

function foundIn(json: unknown): Found {
  const list = z.array(z.unknown()).safeParse(json).data;
  const each = list?.map((one, index) => ({ one, at: `[${index}]` })) ?? [{ one: json, at: '' }];
  const written = each.flatMap(({ one, at }) => {
    const kind = kindOf(one);
    return kind === null ? [] : [{ kind, json: one, at }];
  });
  const others = each.filter(({ one }) => kindOf(one) === null);
  return {
    written,
    others: others.map(({ at }) => at),
    isMeant: others.some(({ one }) => ours.safeParse(one).success),
  };
}

/** What the reader of JSON says of a text, which tells an author where to look. */
function syntaxOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function authored(path: string, isNamed: boolean): Promise<LintFile> {
  if ((await stat(path)).size > longestFile) return { ...none, faults: [enHost['cli.lint-too-large']] };
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const read = readJson(text);
  if (!('value' in read)) {
    const why = read.fault === 'bad-json' ? syntaxOf(text) || read.expected : read.expected;
    return { ...none, faults: [fill(enHost['cli.lint-not-json'], { why })] };
  }
  const { written, others, isMeant } = foundIn(read.value);
  // A folder may hold files of anybody, but none that is half ours.
  const isOurs = isNamed || isMeant || written.length > 0;
  const faults = others.map((at) =>
    at === '' || written.length === 0 ? enHost['cli.lint-other'] : fill(enHost['cli.lint-other-at'], { at }),
  );
  return { ...none, written, faults: isOurs ? [...new Set(faults)] : [] };
}

async function held(path: string): Promise<HeldPackage> {
  const whole = new HeldPackage();
  for await (const piece of createReadStream(path, 'utf8')) if (whole.take(String(piece)) !== null) break;
  whole.end();
  return whole;
}

async function packed(path: string): Promise<LintFile> {
  const whole = await held(path);
  if (whole.fault === null && whole.header?.sealed !== false) return { ...none, faults: [enHost['cli.lint-sealed']] };
  const contents: LibraryContent[] = [];
  const media: (readonly [string, MediaCredit])[] = [];
  let { fault } = whole;
  if (fault === null) {
    for await (const found of documentsIn(whole, { key: null, recipes })) {
      if ('fault' in found) fault = found;
      else if (isHeld(found.checked)) contents.push(contentIn(found.checked));
      else if (found.checked.kind === 'media') media.push([found.checked.id, found.checked.document]);
    }
  }
  if (fault === null) return { ...none, packed: contents, media };
  const { line, expected } = fault;
  return { ...none, faults: [fill(enHost['cli.lint-package'], { line, expected })] };
}

/** Reads a file of the library, or a package without a passphrase. Rejects with the system's error where it can't be read. */
export async function lintFile(path: string, isNamed: boolean): Promise<LintFile> {
  return extname(path).toLowerCase() === '.breathingroom' ? packed(path) : authored(path, isNamed);
}
