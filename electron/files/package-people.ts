import type { Merged } from '#core/packages/merge-people';
import { mergeGroup, mergeMerge, mergePerson, mergeQuestionnaire, mergeWellbeing } from '#core/packages/merge-people';
import { type PeopleDocument, type PeopleRecipes, peopleKinds } from '#core/packages/people-document';
import type { Recipe, Store } from '#core/ports/store';
import type { Standing } from './package-held';

/** Where people are read, and how. */
export interface PeopleShelf {
  readonly store: Pick<Store, 'read'>;
  readonly recipes: PeopleRecipes;
}

interface Comparing<T> {
  readonly recipe: Recipe<T>;
  readonly id: string;
  readonly file: T;
  readonly merge: (file: T, here: T | null) => Merged<T>;
}

async function compared<T>({ store }: PeopleShelf, { recipe, id, file, merge }: Comparing<T>): Promise<Standing> {
  const read = await store.read(recipe, id);
  if ('quarantined' in read && read.quarantined.why === 'newer') return { state: 'newer-here', writings: [] };
  // One that couldn't be read was moved aside: it is in nobody's way.
  const { state, value } = merge(file, 'found' in read ? read.found : null);
  return { state, writings: [{ recipe, id, value }] };
}

/** How somebody, or something about people, stands to what is here, and what would be written if it were taken. */
export function peopleStanding(shelf: PeopleShelf, { kind, id, document }: PeopleDocument): Promise<Standing> {
  const { recipes } = shelf;
  switch (kind) {
    case 'people':
      return compared(shelf, { recipe: recipes.people, id, file: document, merge: mergePerson });
    case 'merges':
      return compared(shelf, { recipe: recipes.merges, id, file: document, merge: mergeMerge });
    case 'groups':
      return compared(shelf, { recipe: recipes.groups, id, file: document, merge: mergeGroup });
    case 'questionnaires':
      return compared(shelf, { recipe: recipes.questionnaires, id, file: document, merge: mergeQuestionnaire });
    case 'wellbeing':
      return compared(shelf, { recipe: recipes.wellbeing, id, file: document, merge: mergeWellbeing });
  }
}

async function one(
  { store, recipes }: PeopleShelf,
  kind: PeopleDocument['kind'],
  id: string,
): Promise<PeopleDocument | null> {
  switch (kind) {
    case 'people': {
      const read = await store.read(recipes.people, id);
      return 'found' in read && !read.found.removed ? { kind, id, document: read.found } : null;
    }
    case 'merges': {
      const read = await store.read(recipes.merges, id);
      return 'found' in read ? { kind, id, document: read.found } : null;
    }
    case 'groups': {
      const read = await store.read(recipes.groups, id);
      return 'found' in read ? { kind, id, document: read.found } : null;
    }
    case 'questionnaires': {
      const read = await store.read(recipes.questionnaires, id);
      return 'found' in read && !read.found.removed ? { kind, id, document: read.found } : null;
    }
    case 'wellbeing': {
      const read = await store.read(recipes.wellbeing, id);
      return 'found' in read ? { kind, id, document: read.found } : null;
    }
  }
}

/** Everybody and all that is about people; what can't be read is left out, and whoever reads it says so. */
export async function* peopleIn(
  shelf: PeopleShelf & { readonly store: Pick<Store, 'list'> },
): AsyncGenerator<PeopleDocument> {
  for (const kind of peopleKinds) {
    for (const id of (await shelf.store.list(kind)).toSorted()) {
      const document = await one(shelf, kind, id);
      if (document !== null) yield document;
    }
  }
}
