import type { LibraryContent, LibraryKind } from '#core/library/library-entry';
import type { Recipe } from '#core/ports/store';
import type { ClassRecord } from '#core/records/class-record';
import type { CurriculumRecord } from '#core/records/curriculum-record';
import type { MediaPiece, MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { PracticeRecord } from '#core/records/practice-record';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings, type Settings } from '#core/records/settings-record';
import type { PeopleDocument, PeopleRecipes } from './people-document';

/** A document as a package carries it. */
export type PackageDocument =
  | { readonly kind: 'sessions'; readonly id: string; readonly document: SessionRecord }
  | { readonly kind: 'settings'; readonly id: string; readonly document: Settings }
  | { readonly kind: 'practices'; readonly id: string; readonly document: PracticeRecord }
  | { readonly kind: 'classes'; readonly id: string; readonly document: ClassRecord }
  | { readonly kind: 'curricula'; readonly id: string; readonly document: CurriculumRecord }
  | { readonly kind: 'patterns'; readonly id: string; readonly document: PatternRecord }
  /** Followed by its pieces, in their order. */
  | { readonly kind: 'media'; readonly id: string; readonly document: MediaRecord }
  | { readonly kind: 'media-pieces'; readonly id: string; readonly document: MediaPiece }
  | PeopleDocument;

/** How the documents of a package are read. */
export interface PackageRecipes extends PeopleRecipes {
  readonly sessions: Recipe<SessionRecord>;
  readonly settings: Recipe<Settings>;
  readonly practices: Recipe<PracticeRecord>;
  readonly classes: Recipe<ClassRecord>;
  readonly curricula: Recipe<CurriculumRecord>;
  readonly patterns: Recipe<PatternRecord>;
  readonly media: Recipe<MediaRecord>;
  readonly 'media-pieces': Recipe<MediaPiece>;
}

/** Something of the library as a package carries it. */
export type HeldDocument = Extract<PackageDocument, { readonly kind: LibraryKind }>;

/** True for something of the library. */
export function isHeld<T extends PackageDocument>(document: T): document is T & HeldDocument {
  return document.kind === 'practices' || document.kind === 'classes' || document.kind === 'curricula';
}

/** What is in a document of the library. */
export function contentIn({ kind, document }: HeldDocument): LibraryContent {
  switch (kind) {
    case 'practices':
      return { kind, content: document.practice };
    case 'classes':
      return { kind, content: document.plan };
    case 'curricula':
      return { kind, content: document.curriculum };
  }
}

/** The one id of settings. */
export const settingsId = 'settings';

/**
 * What of one laptop's settings means something on another: everything but the folder for its backups, which a stranger's
 * package shall not choose either, and what was found out about its loudspeaker, its voices and its displays.
 */
export function withoutPlaces(settings: Settings): Settings {
  const { backupFolder, output, soundDelay, voice, displays } = defaultSettings;
  return { ...settings, backupFolder, output, soundDelay, voice, displays };
}
