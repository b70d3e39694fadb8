import type { Answer } from '#api/answer';
import type { WholeItem } from '#api/library-items';
import type { Saved } from '#api/library-save';
import type { ItemVersion } from '#api/library-versions';
import { isTooLarge } from '#core/library/content-size';
import type { LibraryContent, LibraryEntry } from '#core/library/library-entry';
import type { BasedOn, LibraryItem } from '#core/library/library-item';
import { theProgram } from './program';
import { deliver } from './send';
import { arrived } from './under-way';

/** Which thing of the library. */
export type ItemName = Pick<LibraryEntry, 'kind' | 'id'>;

/** Something of the library with its content, and the revision that a change of it names. */
export type OpenedItem = WholeItem;

/** A content that something has or had. */
export type ListedVersion = ItemVersion;

/** What was kept: its revision now, and the version of its content. */
export type SavedItem = Saved;

/** What an editor wants to be kept. */
export interface ItemToSave {
  readonly was: LibraryContent;
  /** The revision that was changed; 0: it is new. */
  readonly revision: number;
  /** The sitting at the editor, see `newSitting`. */
  readonly sitting: string;
  /** What a new one was made from; for a stored one a newer version of that, once it was looked at; null: as it was. */
  readonly basedOn: BasedOn | null;
}

/** What is to be copied, and what the copy is called. */
export interface ItemToCopy extends ItemName {
  readonly newId: string;
  readonly title: string;
  readonly sitting: string;
}

/** What is marked; left out: as it was. */
export interface ItemMarks {
  readonly favourite?: boolean;
  readonly archived?: boolean;
}

/** One name for all that is saved until the editor is left: it becomes one version. */
export function newSitting(): string {
  return `sit_${window.crypto.randomUUID()}`;
}

const prefixes = { practices: 'prac', classes: 'cls', curricula: 'cur' } as const;

/** An id for something new. */
export function newItemId(kind: ItemName['kind']): string {
  return `${prefixes[kind]}_${window.crypto.randomUUID()}`;
}

/** Practices, classes and curricula: those that ship, and one's own. What answers `done` is on disk. */
export const library = {
  list: async (): Promise<readonly LibraryItem[]> => {
    await arrived();
    return theProgram().door.library.query();
  },
  item: async ({ kind, id }: ItemName): Promise<Answer<OpenedItem>> => {
    await arrived();
    return theProgram().door.libraryItem.query({ kind, id });
  },
  /** May be sent twice: the same content is kept once. */
  save: async ({ was, revision, sitting, basedOn }: ItemToSave): Promise<Answer<SavedItem>> =>
    // A longer message would end the line.
    isTooLarge(was)
      ? { done: false, why: 'item-too-large' }
      : deliver(() => theProgram().door.saveItem.mutate({ was, revision, sitting, basedOn })),
  copy: ({ kind, id, newId, title, sitting }: ItemToCopy): Promise<Answer<LibraryItem>> =>
    deliver(() => theProgram().door.copyItem.mutate({ kind, id, newId, title, sitting })),
  remove: ({ kind, id }: ItemName): Promise<Answer> => deliver(() => theProgram().door.removeItem.mutate({ kind, id })),
  bringBack: ({ kind, id }: ItemName): Promise<Answer> =>
    deliver(() => theProgram().door.bringBackItem.mutate({ kind, id })),
  mark: ({ kind, id }: ItemName, marks: ItemMarks): Promise<Answer> =>
    deliver(() => theProgram().door.markItem.mutate({ kind, id, ...marks })),
  /** What it has now (with an empty id), then what it had, the newest first. */
  versions: async ({ kind, id }: ItemName): Promise<readonly ListedVersion[]> => {
    await arrived();
    return theProgram().door.itemVersions.query({ kind, id });
  },
  version: (id: string): Promise<Answer<LibraryContent>> => theProgram().door.itemVersion.query({ id }),
} as const;
