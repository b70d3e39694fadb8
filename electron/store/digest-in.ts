import type { Digest, DocumentKind, Recipe } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { DamagedDocument, documentIn, opened } from './document-adapter';
import type { DocumentName, IndexEntry } from './index-entry';
import { documentFile, type Shelf } from './shelf';

/**
 * What the index should say of a document, from its file; null where there is none. Nothing is moved or replaced: a
 * document that can't be read gets an entry without a digest, and whoever reads it hears what is wrong with it.
 */
export async function digestIn(shelf: Shelf, [kind, id]: DocumentName): Promise<IndexEntry | null> {
  const file = documentFile(shelf, kind, id);
  const bytes = await shelf.disk.read(file.path);
  if (bytes === null) return null;
  const known = shelf.index.get([kind, id])?.[2] ?? 0;
  try {
    const { seq, plain } = opened(file, bytes);
    const digest = digestOf(kind, documentIn(plain));
    return seq < known ? [kind, id, known, null] : [kind, id, seq, digest];
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
    return [kind, id, known, null];
  }
}

function by<T>(recipe: Recipe<T>, stored: unknown): Digest | null {
  return recipe.digest?.(recipe.parse(stored)) ?? null;
}

function digestOf(kind: DocumentKind, stored: unknown): Digest | null {
  try {
    if (kind === 'sessions') return by(recipes.sessions, stored);
    if (kind === 'classes') return by(recipes.classes, stored);
    if (kind === 'practices') return by(recipes.practices, stored);
    if (kind === 'curricula') return by(recipes.curricula, stored);
    if (kind === 'versions') return by(recipes.versions, stored);
    if (kind === 'patterns') return by(recipes.patterns, stored);
    if (kind === 'media') return by(recipes.media, stored);
    if (kind === 'people') return by(recipes.people, stored);
    if (kind === 'merges') return by(recipes.merges, stored);
    if (kind === 'groups') return by(recipes.groups, stored);
    if (kind === 'questionnaires') return by(recipes.questionnaires, stored);
    if (kind === 'audit') return by(recipes.audit, stored);
    if (kind === 'batches') return by(recipes.batches, stored);
    return kind === 'media-pieces' ? by(recipes['media-pieces'], stored) : null;
  } catch {
    // A newer version, or no document of this kind: only reading it can tell which.
    return null;
  }
}
