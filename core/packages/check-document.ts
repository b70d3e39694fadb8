import { z } from 'zod';
import { pathName } from '#core/curriculum/class-plan-error';
import { isTooLarge } from '#core/library/content-size';
import type { LibraryKind } from '#core/library/library-entry';
import type { Recipe } from '#core/ports/store';
import type { MediaPiece, MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { Settings } from '#core/records/settings-record';
import type { Instant } from '#core/time/instant';
import { isDocumentId } from './document-id';
import {
  contentIn,
  type HeldDocument,
  type PackageDocument,
  type PackageRecipes,
  settingsId,
} from './package-document';
import type { Flaw } from './package-fault';
import type { UncheckedDocument } from './package-line';
import { isPeopleKind, type PeopleDocument } from './people-document';
import { unsoundContent } from './sound-content';
import { isMoment, longestTitle } from './sound-guides';
import { unsoundMedia, unsoundPattern, unsoundPiece } from './sound-media';
import { unsoundPeople } from './sound-people';
import { soundSession } from './sound-session';

/** A document of a package that may be kept, and for a session when it was to begin. */
export type CheckedDocument = PackageDocument & { readonly plannedStart: Instant | null };

const versioned = z.looseObject({ version: z.int().min(1) });

function isFlaw(value: object): value is Flaw {
  return 'fault' in value;
}

function unsound(expected: string): Flaw {
  return { fault: 'unsound', expected };
}

/** Reads a document by the recipe of its kind. Whatever the recipe throws, a migration's surprise too, is the file's fault. */
function parsed<T extends object>(recipe: Recipe<T>, document: unknown): T | Flaw {
  const found = versioned.safeParse(document);
  if (!found.success) return { fault: 'bad-document', expected: 'a document with its version' };
  if (found.data.version > recipe.version) {
    return { fault: 'newer', expected: `${recipe.kind} up to version ${recipe.version}` };
  }
  try {
    return recipe.parse(document);
  } catch (error) {
    // Paths name our own fields, never what was found there.
    const where = error instanceof z.ZodError ? pathName(error.issues[0]?.path ?? []) : '';
    return { fault: 'bad-document', expected: `a document of ${recipe.kind}${where === '' ? '' : `, at ${where}`}` };
  }
}

function sessionOf(id: string, recipe: PackageRecipes['sessions'], document: unknown): CheckedDocument | Flaw {
  const record = parsed(recipe, document);
  if (isFlaw(record)) return record;
  if (record.id !== id) return { fault: 'id-differs', expected: 'a session of the id of its line' };
  const sound = soundSession(record);
  if (typeof sound === 'string') return unsound(sound);
  return { kind: 'sessions', id, document: sound.record, plannedStart: sound.plannedStart };
}

/** Something of the library: its record and its content are of one id, and nobody has taken it away. */
function heldOf(held: HeldDocument): CheckedDocument | Flaw {
  const { id, document } = held;
  const was = contentIn(held);
  if (document.id !== id || was.content.id !== id) {
    return { fault: 'id-differs', expected: `something of ${held.kind} of the id of its line` };
  }
  // It could come in, and never be changed.
  if (isTooLarge(was)) return unsound('something of at most a megabyte');
  const flaw = unsoundHeld(document) ?? unsoundContent(was);
  return flaw === null ? { ...held, plannedStart: null } : unsound(flaw);
}

function unsoundHeld({ removed, basedOn, sitting, createdAt, changedAt }: HeldDocument['document']): string | null {
  if (removed) return 'one that was not taken away';
  if (!isMoment(createdAt) || !isMoment(changedAt)) return 'moments that a calendar can tell';
  if (basedOn !== null && !isDocumentId(basedOn.id)) return 'the id of what it was copied from';
  return sitting.length <= longestTitle ? null : `a sitting of at most ${longestTitle} characters`;
}

/** A document that has an id of its own and of which something has to be true. */
function owned<T extends { readonly id: string }>(
  id: string,
  record: T | Flaw,
  flawOf: (record: T) => string | null,
): T | Flaw {
  if (isFlaw(record)) return record;
  if (record.id !== id) return { fault: 'id-differs', expected: 'the id of its line' };
  const flaw = flawOf(record);
  return flaw === null ? record : unsound(flaw);
}

function mediaOf(id: string, record: MediaRecord | Flaw): CheckedDocument | Flaw {
  const document = owned(id, record, unsoundMedia);
  return isFlaw(document) ? document : { kind: 'media', id, document, plannedStart: null };
}

function pieceOf(id: string, record: MediaPiece | Flaw): CheckedDocument | Flaw {
  const document = owned(id, record, unsoundPiece);
  return isFlaw(document) ? document : { kind: 'media-pieces', id, document, plannedStart: null };
}

function patternOf(id: string, record: PatternRecord | Flaw): CheckedDocument | Flaw {
  const document = owned(id, record, unsoundPattern);
  if (isFlaw(document)) return document;
  if (document.pattern.id !== id) return { fault: 'id-differs', expected: 'a pattern of the id of its line' };
  return { kind: 'patterns', id, document, plannedStart: null };
}

function settingsOf(id: string, settings: Settings | Flaw): CheckedDocument | Flaw {
  if (isFlaw(settings)) return settings;
  if (id !== settingsId) return { fault: 'bad-id', expected: `the id ${settingsId}` };
  return { kind: 'settings', id, document: settings, plannedStart: null };
}

function peopleOf(
  recipes: PackageRecipes,
  { kind, id, document }: UncheckedDocument & { readonly kind: PeopleDocument['kind'] },
): CheckedDocument | Flaw {
  const sound = (read: PeopleDocument): CheckedDocument | Flaw => {
    if (read.document.id !== id) return { fault: 'id-differs', expected: 'the id of its line' };
    const flaw = unsoundPeople(read);
    return flaw === null ? { ...read, plannedStart: null } : unsound(flaw);
  };
  switch (kind) {
    case 'people': {
      const record = parsed(recipes.people, document);
      return isFlaw(record) ? record : sound({ kind, id, document: record });
    }
    case 'merges': {
      const record = parsed(recipes.merges, document);
      return isFlaw(record) ? record : sound({ kind, id, document: record });
    }
    case 'groups': {
      const record = parsed(recipes.groups, document);
      return isFlaw(record) ? record : sound({ kind, id, document: record });
    }
    case 'questionnaires': {
      const record = parsed(recipes.questionnaires, document);
      return isFlaw(record) ? record : sound({ kind, id, document: record });
    }
    case 'wellbeing': {
      const record = parsed(recipes.wellbeing, document);
      return isFlaw(record) ? record : sound({ kind, id, document: record });
    }
  }
}

function libraryOf(
  recipes: PackageRecipes,
  { kind, id, document }: UncheckedDocument & { readonly kind: LibraryKind },
): CheckedDocument | Flaw {
  switch (kind) {
    case 'practices': {
      const record = parsed(recipes.practices, document);
      return isFlaw(record) ? record : heldOf({ kind, id, document: record });
    }
    case 'classes': {
      const record = parsed(recipes.classes, document);
      return isFlaw(record) ? record : heldOf({ kind, id, document: record });
    }
    case 'curricula': {
      const record = parsed(recipes.curricula, document);
      return isFlaw(record) ? record : heldOf({ kind, id, document: record });
    }
  }
}

/** Checks one document of a package: its form, its version, and whether its content makes sense. */
export function checkDocument(
  recipes: PackageRecipes,
  { kind, id, document }: UncheckedDocument,
): CheckedDocument | Flaw {
  if (kind === 'sessions') return sessionOf(id, recipes.sessions, document);
  if (kind === 'practices' || kind === 'classes' || kind === 'curricula')
    return libraryOf(recipes, { kind, id, document });
  if (isPeopleKind(kind)) return peopleOf(recipes, { kind, id, document });
  if (kind === 'patterns') return patternOf(id, parsed(recipes.patterns, document));
  if (kind === 'media') return mediaOf(id, parsed(recipes.media, document));
  if (kind === 'media-pieces') return pieceOf(id, parsed(recipes['media-pieces'], document));
  return settingsOf(id, parsed(recipes.settings, document));
}
