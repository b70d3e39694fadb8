import type { CheckedDocument } from '#core/packages/check-document';
import { fileNameOf } from '#core/packages/document-id';
import {
  type MergeState,
  mergeMedia,
  mergePattern,
  mergeSession,
  mergeSettings,
  takenSettings,
} from '#core/packages/merge';
import { isHeld, type PackageDocument, type PackageRecipes, settingsId } from '#core/packages/package-document';
import { isAboutPeople } from '#core/packages/people-document';
import type { DocumentKind, Read, Store } from '#core/ports/store';
import type { MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings, type Settings } from '#core/records/settings-record';
import type { BuiltIn } from './built-in-library';
import { heldStanding, type Standing } from './package-held';
import { peopleStanding } from './package-people';

/** What a package is compared with. */
export interface PackageHere {
  readonly store: Pick<Store, 'read' | 'list' | 'writeAll'>;
  /** The id of the session in the room. */
  readonly open: string | null;
  /** The practices, classes and curricula that ship with the program. */
  readonly builtIn: BuiltIn;
  /** The ids of the patterns that ship with the program. */
  readonly builtInPatterns: readonly string[];
  /** A session with all that its journal holds. */
  session(id: string): Promise<Read<SessionRecord>>;
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

/** The ids of the classes that a curriculum could name here. */
export async function classesHere({ store, builtIn }: PackageHere): Promise<readonly string[]> {
  return [...builtIn.classes.map(({ id }) => id), ...(await store.list('classes'))];
}

/** Prepares for comparing many documents with what is here. */
export async function comparison(
  here: PackageHere,
  recipes: PackageRecipes,
): Promise<(checked: CheckedDocument) => Promise<Standing>> {
  const { store, open, builtIn, builtInPatterns } = here;
  const names: Readonly<Record<PackageDocument['kind'], Names>> = {
    sessions: await namesOf(store, 'sessions'),
    practices: await namesOf(store, 'practices'),
    classes: await namesOf(store, 'classes'),
    curricula: await namesOf(store, 'curricula'),
    settings: await namesOf(store, 'settings'),
    patterns: await namesOf(store, 'patterns'),
    media: await namesOf(store, 'media'),
    'media-pieces': await namesOf(store, 'media-pieces'),
    people: await namesOf(store, 'people'),
    merges: await namesOf(store, 'merges'),
    groups: await namesOf(store, 'groups'),
    questionnaires: await namesOf(store, 'questionnaires'),
    wellbeing: await namesOf(store, 'wellbeing'),
  };

  async function sessionState(id: string, document: SessionRecord): Promise<MergeState> {
    if (id === open) return 'is-open';
    const known = valueIn(await here.session(id));
    return known === 'newer' ? 'newer-here' : mergeSession(document, known);
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
    const name = names[checked.kind].get(fileNameOf(checked.id));
    // Two ids, and one file on systems that don't tell capitals: neither may take the other's place.
    const isOther = name !== undefined && name !== checked.id;
    const as = async (state: () => Promise<MergeState>): Promise<MergeState> => (isOther ? 'differs' : state());
    if (isHeld(checked)) {
      const held = await heldStanding({ store, recipes, builtIn }, checked);
      return isOther ? { ...held, state: 'differs' } : held;
    }
    if (isAboutPeople(checked)) {
      const about = await peopleStanding({ store, recipes }, checked);
      return isOther ? { ...about, state: 'differs' } : about;
    }
    const { kind, id, document } = checked;
    switch (kind) {
      case 'sessions':
        return {
          state: await as(() => sessionState(id, document)),
          writings: [{ recipe: recipes.sessions, id, value: document }],
        };
      case 'patterns':
        return {
          state: await as(() => patternState(id, document)),
          writings: [{ recipe: recipes.patterns, id, value: document }],
        };
      case 'media':
        standing = await as(() => mediaState(id, document));
        return { state: standing, writings: [{ recipe: recipes.media, id, value: document }] };
      case 'media-pieces':
        return { state: standing, writings: [{ recipe: recipes['media-pieces'], id, value: document }] };
      case 'settings': {
        const known = await settingsHere();
        if (known === 'newer')
          return { state: 'newer-here', writings: [{ recipe: recipes.settings, id, value: document }] };
        const value = takenSettings(document, known);
        return { state: mergeSettings(document, known), writings: [{ recipe: recipes.settings, id, value }] };
      }
    }
  };
}
