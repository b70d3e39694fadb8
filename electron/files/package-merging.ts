import type { ClassPlan } from '#core/curriculum/class-plan';
import type { CheckedDocument } from '#core/packages/check-document';
import { fileNameOf } from '#core/packages/document-id';
import {
  type MergeState,
  mergeClass,
  mergeMedia,
  mergePattern,
  mergeSession,
  mergeSettings,
  takenSettings,
} from '#core/packages/merge';
import { type PackageRecipes, settingsId } from '#core/packages/package-document';
import type { DocumentKind, Read, Store, Writing } from '#core/ports/store';
import type { ClassRecord } from '#core/records/class-record';
import type { MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings, type Settings } from '#core/records/settings-record';

/** What a package is compared with. */
export interface PackageHere {
  readonly store: Pick<Store, 'read' | 'list' | 'writeAll'>;
  /** The id of the session in the room. */
  readonly open: string | null;
  /** The classes that ship with the program. */
  readonly builtIn: readonly ClassPlan[];
  /** The ids of the patterns that ship with the program. */
  readonly builtInPatterns: readonly string[];
  /** A session with all that its journal holds. */
  session(id: string): Promise<Read<SessionRecord>>;
}

/** How a document of a package stands to what is here at this moment, and what would be written if it were taken. */
export interface Standing {
  readonly state: MergeState;
  readonly writing: Writing;
}

/** The value that is here: null where there is none, `newer` where a later version of the program wrote it. */
function valueIn<T>(read: Read<T>): T | null | 'newer' {
  if ('found' in read) return read.found;
  // One that couldn't be read was moved aside: it is in nobody's way.
  return 'quarantined' in read && read.quarantined.why === 'newer' ? 'newer' : null;
}

type Names = ReadonlyMap<string, string>;

async function namesOf(store: PackageHere['store'], kind: DocumentKind): Promise<Names> {
  return new Map((await store.list(kind)).map((id) => [fileNameOf(id), id]));
}

/** Prepares for comparing many documents with what is here. */
export async function comparison(
  here: PackageHere,
  recipes: PackageRecipes,
): Promise<(checked: CheckedDocument) => Promise<Standing>> {
  const { store, open, builtIn, builtInPatterns } = here;
  const names: Readonly<Record<DocumentKind, Names>> = {
    sessions: await namesOf(store, 'sessions'),
    classes: await namesOf(store, 'classes'),
    settings: await namesOf(store, 'settings'),
    patterns: await namesOf(store, 'patterns'),
    media: await namesOf(store, 'media'),
    'media-pieces': await namesOf(store, 'media-pieces'),
  };

  async function sessionState(id: string, document: SessionRecord): Promise<MergeState> {
    if (id === open) return 'is-open';
    const known = valueIn(await here.session(id));
    return known === 'newer' ? 'newer-here' : mergeSession(document, known);
  }

  async function classState(id: string, document: ClassRecord): Promise<MergeState> {
    const known = valueIn(await store.read(recipes.classes, id));
    const shipped = builtIn.find((plan) => plan.id === id) ?? null;
    return known === 'newer' ? 'newer-here' : mergeClass(document, { here: known, builtIn: shipped });
  }

  async function patternState(id: string, document: PatternRecord): Promise<MergeState> {
    const known = valueIn(await store.read(recipes.patterns, id));
    return known === 'newer' ? 'newer-here' : mergePattern(document, { here: known, builtIn: builtInPatterns });
  }

  /** The pieces of a picture or recording stand as it does: they come right behind it. */
  let standing: MergeState = 'differs';

  async function mediaState(id: string, document: MediaRecord): Promise<MergeState> {
    const known = valueIn(await store.read(recipes.media, id));
    return known === 'newer' ? 'newer-here' : mergeMedia(document, known);
  }

  async function settingsHere(): Promise<Settings | 'newer'> {
    return valueIn(await store.read(recipes.settings, settingsId)) ?? defaultSettings;
  }

  return async (checked) => {
    const { kind, id, document } = checked;
    const name = names[kind].get(fileNameOf(id));
    // Two ids, and one file on systems that don't tell capitals: neither may take the other's place.
    const isOther = name !== undefined && name !== id;
    const as = async (state: () => Promise<MergeState>): Promise<MergeState> => (isOther ? 'differs' : state());
    switch (kind) {
      case 'sessions':
        return {
          state: await as(() => sessionState(id, document)),
          writing: { recipe: recipes.sessions, id, value: document },
        };
      case 'classes':
        return {
          state: await as(() => classState(id, document)),
          writing: { recipe: recipes.classes, id, value: document },
        };
      case 'patterns':
        return {
          state: await as(() => patternState(id, document)),
          writing: { recipe: recipes.patterns, id, value: document },
        };
      case 'media':
        standing = await as(() => mediaState(id, document));
        return { state: standing, writing: { recipe: recipes.media, id, value: document } };
      case 'media-pieces':
        return { state: standing, writing: { recipe: recipes['media-pieces'], id, value: document } };
      case 'settings': {
        const known = await settingsHere();
        if (known === 'newer')
          return { state: 'newer-here', writing: { recipe: recipes.settings, id, value: document } };
        const value = takenSettings(document, known);
        return { state: mergeSettings(document, known), writing: { recipe: recipes.settings, id, value } };
      }
    }
  };
}
