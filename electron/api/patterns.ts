import { ZodError } from 'zod';
import { holds } from '#core/breathing/guard-rails';
import { patternFaults } from '#core/breathing/own-pattern';
import { parsePattern } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import { isDocumentId } from '#core/packages/document-id';
import { type PatternRecord, patternRecipe } from '#core/records/pattern-record';
import { builtInPatterns } from '#files/built-in-classes';
import { type Answer, done, refused } from './answer';
import type { House } from './house';

/** The patterns that can be led: those that ship with the program, and one's own. */
export interface PatternShelf {
  readonly builtIn: readonly Pattern[];
  readonly own: readonly PatternRecord[];
}

async function ownPatterns({ parts: { store } }: House): Promise<readonly PatternRecord[]> {
  const all = await Promise.all(
    (await store.index('patterns')).map(async ({ id, digest }) => {
      if (digest !== null) return [patternRecipe.parse(digest.list)];
      const read = await store.read(patternRecipe, id);
      return 'found' in read ? [read.found] : [];
    }),
  );
  return all.flat().filter(({ removed }) => !removed);
}

/** All patterns that can be led, one's own by their names. */
export async function listPatterns(house: House): Promise<PatternShelf> {
  const own = (await ownPatterns(house)).toSorted((one, other) => one.pattern.name.localeCompare(other.pattern.name));
  return { builtIn: builtInPatterns(), own };
}

/** Whether some pattern of one's own names this one for those who would rather not hold their breath. */
function isPartner(id: string, own: readonly PatternRecord[]): boolean {
  return own.some(({ pattern }) => pattern.optOut === id && pattern.id !== id);
}

function isLeadable(pattern: Pattern, others: readonly Pattern[]): boolean {
  try {
    return patternFaults(parsePattern(pattern), others).length === 0;
  } catch (error) {
    if (error instanceof ZodError) return false;
    throw error;
  }
}

/** Keeps a pattern of one's own, in place of the one with its id; one outside the guard rails is refused. */
export function savePattern(house: House, pattern: Pattern): Promise<Answer<PatternRecord>> {
  return house.serially(async () => {
    const builtIn = builtInPatterns();
    if (!isDocumentId(pattern.id) || builtIn.some(({ id }) => id === pattern.id)) return refused('bad-pattern');
    const own = await ownPatterns(house);
    const before = own.find(({ id }) => id === pattern.id);
    const others = [...builtIn, ...own.map((one) => one.pattern)].filter(({ id }) => id !== pattern.id);
    if (!isLeadable(pattern, others)) return refused('bad-pattern');
    if (holds(pattern) && isPartner(pattern.id, own)) return refused('pattern-in-use');
    const createdAt = before?.createdAt ?? house.now();
    const record: PatternRecord = { version: 1, id: pattern.id, createdAt, pattern, removed: false };
    await house.parts.store.write(patternRecipe, pattern.id, record);
    return done(record);
  });
}

/** Takes a pattern of one's own away, unless another needs it as its partner. Classes that lead it have it written out, and go on with it. */
export function removePattern(house: House, id: string): Promise<Answer> {
  return house.serially(async () => {
    const own = await ownPatterns(house);
    const record = own.find((one) => one.id === id);
    if (record === undefined) return done(null);
    if (isPartner(id, own)) return refused('pattern-in-use');
    await house.parts.store.write(patternRecipe, id, { ...record, removed: true });
    return done(null);
  });
}
