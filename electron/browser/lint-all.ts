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

/** Reads what stands in one file, and says what can't be read. */
function readIn(ground: LintGround, { path, written, packed, faults }: Opened): Looked {
  const all = [...packed];
  const found: LintFault[] = faults.map((what) => ({ where: path, what }));
  for (const each of written) {
    const read = ground.read(each);
    if ('unread' in read) {
      found.push(...read.unread.map(({ place, message }) => ({ where: whereIn(path, place), what: message })));
    } else all.push(...read);
  }
  return { faults: found, all };
}

/** The ids of what stands in one file under the name of something before it. */
function twiceIn(all: readonly LibraryContent[]): readonly string[] {
  const keys = all.map(({ kind, content: { id } }) => entryKey({ kind, id }));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') < index).map(({ content }) => content.id);
}

/** The faults of some files, each with its place; the files know each other's patterns, practices and classes. Gives all that was read. */
export async function* faultsIn(paths: readonly LintPath[]): AsyncGenerator<LintFault, readonly LibraryContent[]> {
  const ground = new LintGround();
  const files: Opened[] = [];
  for (const path of paths) files.push(await opened(path));
  for (const { path, written } of files) {
    const unread = ground.learnPatterns(written);
    yield* unread.map(({ place, message }) => ({ where: whereIn(path, place), what: message }));
  }
  for (const { written } of files) ground.learnPractices(written);
  const looked = files.map((file) => ({ path: file.path, ...readIn(ground, file) }));
  const everything = looked.flatMap(({ all }) => all);
  const classes = [
    ...builtInClasses(),
    ...everything.flatMap(({ kind, content }) => (kind === 'classes' ? [content] : [])),
  ];
  const ids = classes.map(({ id }) => id);
  for (const { path, faults, all } of looked) {
    yield* faults;
    yield* twiceIn(all).map((id) => ({ where: whereIn(path, id), what: enHost['cli.lint-twice'] }));
    for (const was of all) {
      for (const finding of findingsIn(was, ids)) {
        yield { where: whereIn(path, placeWords(was, finding)), what: findingWords(finding) };
      }
    }
  }
  return everything;
}
