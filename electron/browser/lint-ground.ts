import { ZodError, z } from 'zod';
import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import { ClassPlanError, pathName } from '#core/curriculum/class-plan-error';
import { type FileGround, parseClassFile } from '#core/curriculum/parse-class-plan';
import { parseCurriculum } from '#core/curriculum/parse-curriculum';
import { parsePractice } from '#core/curriculum/parse-practice';
import type { LibraryContent } from '#core/library/library-entry';
import { builtInPatterns } from '#files/built-in-classes';
import { practiceFiles } from '#files/built-in-practices';
import type { Written } from './lint-file';

/** A place of a file that can't be read, and why. */
export interface Unread {
  readonly place: string;
  readonly message: string;
}

const named = z.looseObject({ id: z.string() });

function idOf(json: unknown): string | null {
  return named.safeParse(json).data?.id ?? null;
}

function placed(at: string, path: string): string {
  return at === '' || path === '' || path.startsWith('[') ? `${at}${path}` : `${at}.${path}`;
}

function unreadOf(at: string, error: unknown): readonly Unread[] {
  if (error instanceof ClassPlanError) {
    return error.problems.map(({ path, message }) => ({ place: placed(at, path), message }));
  }
  if (!(error instanceof ZodError)) throw error;
  return error.issues.map(({ path, message }) => ({ place: placed(at, pathName(path)), message }));
}

/** Does some reading; the problems of a file become a list. */
function tried<T>(at: string, read: () => T): { readonly value: T } | { readonly unread: readonly Unread[] } {
  try {
    return { value: read() };
  } catch (error) {
    return { unread: unreadOf(at, error) };
  }
}

/** What classes and practices are read with: what ships with the program, and in its place what stands in the files themselves. */
export class LintGround {
  readonly #patterns = new Map<string, Pattern>(builtInPatterns().map((pattern) => [pattern.id, pattern]));
  readonly #practices = new Map<string, unknown>(practiceFiles.map((json) => [idOf(json) ?? '', json]));

  /** Takes up the patterns of a file, which may name each other; gives what is wrong with them. */
  learnPatterns(all: readonly Written[]): readonly Unread[] {
    const own = all.filter(({ kind }) => kind === 'patterns').map(({ json }) => json);
    if (own.length === 0) return [];
    const ids = own.map(idOf);
    const others = [...this.#patterns.values()].filter(({ id }) => !ids.includes(id));
    const read = tried('', () => parsePatterns([...own, ...others]));
    if ('unread' in read) return read.unread;
    for (const pattern of read.value) this.#patterns.set(pattern.id, pattern);
    return [];
  }

  /** Takes up the practices of a file; what is wrong with them is said when they are read. */
  learnPractices(all: readonly Written[]): void {
    for (const { kind, json } of all) {
      const id = idOf(json);
      // One that can't be read would be a fault of each class that uses it.
      if (kind === 'practices' && id !== null && 'value' in this.#practiceIn(json, '')) this.#practices.set(id, json);
    }
  }

  /** Reads what an author wrote; a class comes once for each of its lengths. */
  read({ kind, json, at }: Written): readonly LibraryContent[] | { readonly unread: readonly Unread[] } {
    switch (kind) {
      case 'patterns':
        return [];
      case 'practices': {
        const read = this.#practiceIn(json, at);
        return 'unread' in read ? read : [{ kind, content: read.value }];
      }
      case 'classes': {
        const read = tried(at, () => parseClassFile(json, this.#ground));
        return 'unread' in read ? read : read.value.map((content) => ({ kind, content }));
      }
      case 'curricula': {
        const read = tried(at, () => parseCurriculum(json));
        return 'unread' in read ? read : [{ kind, content: read.value }];
      }
    }
  }

  get #ground(): FileGround {
    return { patterns: [...this.#patterns.values()], practices: [...this.#practices.values()] };
  }

  #practiceIn(json: unknown, at: string) {
    return tried(at, () => parsePractice(json, [...this.#patterns.values()]));
  }
}
