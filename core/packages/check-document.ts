import { z } from 'zod';
import { pathName } from '#core/curriculum/class-plan-error';
import type { Recipe } from '#core/ports/store';
import type { ClassRecord } from '#core/records/class-record';
import type { MediaPiece, MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { Settings } from '#core/records/settings-record';
import type { Instant } from '#core/time/instant';
import type { PackageDocument, PackageRecipes } from './package-document';
import { settingsId } from './package-document';
import type { Flaw } from './package-fault';
import type { UncheckedDocument } from './package-line';
import { unsoundMedia, unsoundPattern, unsoundPiece } from './sound-media';
import { unsoundPlan } from './sound-plan';
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

function classOf(id: string, record: ClassRecord | Flaw): CheckedDocument | Flaw {
  if (isFlaw(record)) return record;
  if (record.id !== id || record.plan.id !== id)
    return { fault: 'id-differs', expected: 'a class of the id of its line' };
  const flaw = unsoundPlan(record.plan);
  return flaw === null ? { kind: 'classes', id, document: record, plannedStart: null } : unsound(flaw);
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

/** Checks one document of a package: its form, its version, and whether its content makes sense. */
export function checkDocument(
  recipes: PackageRecipes,
  { kind, id, document }: UncheckedDocument,
): CheckedDocument | Flaw {
  if (kind === 'sessions') return sessionOf(id, recipes.sessions, document);
  if (kind === 'classes') return classOf(id, parsed(recipes.classes, document));
  if (kind === 'patterns') return patternOf(id, parsed(recipes.patterns, document));
  if (kind === 'media') return mediaOf(id, parsed(recipes.media, document));
  if (kind === 'media-pieces') return pieceOf(id, parsed(recipes['media-pieces'], document));
  return settingsOf(id, parsed(recipes.settings, document));
}
