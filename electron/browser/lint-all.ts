import { isBeforeHandingOn } from '#core/curriculum/finding';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import { findingsIn } from '#core/packages/fitness';
import { builtInClasses } from '#files/built-in-classes';
import { enHost } from '#words/en-host';
import { type LintFile, lintFile } from './lint-file';
import { LintGround } from './lint-ground';
import type { LintPath } from './lint-paths';
import { findingWords, placeWords } from './lint-words';

/** One fault: where, and what. */
export interface LintFault {
  readonly where: string;
  readonly what: string;
  /** True: nothing is wrong with it as long as it stays with the person who has it. */
  readonly isBeforeHandingOn: boolean;
}

interface Looked {
  readonly faults: readonly LintFault[];
  readonly all: readonly LibraryContent[];
}

interface Opened extends LintFile {
  readonly path: string;
}

async function opened({ path, isNamed }: LintPath): Promise<Opened> {
  return { path, ...(await lintFile(path, isNamed)) };
}

function whereIn(path: string, place: string): string {
  return place === '' ? path : `${path}: ${place}`;
}

function fault(where: string, what: string): LintFault {
  return { where, what, isBeforeHandingOn: false };
}

/** Reads what stands in one file, and says what can't be read. */
function readIn(ground: LintGround, { path, written, packed, faults }: Opened): Looked {
  const all = [...packed];
  const found: LintFault[] = faults.map((what) => fault(path, what));
  for (const each of written) {
    const read = ground.read(each);
    if ('unread' in read) {
      found.push(...read.unread.map(({ place, message }) => fault(whereIn(path, place), message)));
    } else all.push(...read);
  }
  return { faults: found, all };
}

/** The ids of what stands in one file under the name of something before it. */
function twiceIn(all: readonly LibraryContent[]): readonly string[] {
  const keys = all.map(({ kind, content: { id } }) => entryKey({ kind, id }));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') < index).map(({ content }) => content.id);
}

/** The faults of some files, each with its place; the files know each other's patterns, practices, classes and pictures. Gives all that was read. */
export async function* faultsIn(paths: readonly LintPath[]): AsyncGenerator<LintFault, readonly LibraryContent[]> {
  const ground = new LintGround();
  const files: Opened[] = [];
  for (const path of paths) files.push(await opened(path));
  for (const { path, written } of files) {
    const unread = ground.learnPatterns(written);
    yield* unread.map(({ place, message }) => fault(whereIn(path, place), message));
  }
  for (const { written } of files) ground.learnPractices(written);
  const looked = files.map((file) => ({ path: file.path, media: file.media, ...readIn(ground, file) }));
  const everything = looked.flatMap(({ all }) => all);
  const classes = [
    ...builtInClasses(),
    ...everything.flatMap(({ kind, content }) => (kind === 'classes' ? [content] : [])),
  ];
  const brought = files.flatMap(({ media }) => media);
  const ids = classes.map(({ id }) => id);
  for (const { path, faults, all, media } of looked) {
    // What a package says of its own pictures comes before what another says of them.
    const known = new Map([...brought, ...media]);
    yield* faults;
    yield* twiceIn(all).map((id) => fault(whereIn(path, id), enHost['cli.lint-twice']));
    for (const was of all) {
      for (const finding of findingsIn(was, { classes: ids, known })) {
        const found = fault(whereIn(path, placeWords(was, finding)), findingWords(finding));
        yield { ...found, isBeforeHandingOn: isBeforeHandingOn(finding.code) };
      }
    }
  }
  return everything;
}
