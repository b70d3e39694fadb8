import type { Answer } from '#api/answer';
import type { PersonAbout } from '#api/people-about';
import type { ListedMerge, MergePair, MergePreview, MergeRevisions } from '#api/people-merge';
import type { PersonSaved } from '#api/people-save';
import type { Places, PlacesAsked } from '#api/roster-group';
import type { RosterRowFate } from '#api/roster-import';
import type { RosterImported, RosterUndone } from '#api/roster-last';
import type { RosterLook, RosterPreview, RosterWish } from '#api/roster-look';
import type { Duplicate } from '#core/people/duplicates';
import type { Likeness } from '#core/people/likeness';
import type { Compared } from '#core/people/likeness-ground';
import type { Person } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import type { ApartPair } from '#core/people/told-apart';
import { toBase64 } from './base64';
import { once } from './once';
import { theProgram } from './program';
import { deliver } from './send';
import { arrived, underWay } from './under-way';

export type {
  Duplicate,
  Likeness,
  ListedMerge,
  MergePair,
  MergePreview,
  PersonAbout,
  PersonDigest,
  PersonSaved,
  Places,
  PlacesAsked,
  RosterImported,
  RosterLook,
  RosterPreview,
  RosterRowFate,
  RosterUndone,
  RosterWish,
};

/** Bytes of one piece: as base64 with what is around it, well below the 256 KiB that a message may have. */
const pieceLength = 128 * 1024;

/** The roster. What answers `done` is on disk. */
export const people = {
  /** Everybody but merged ones, by family name; archived ones are among them. */
  list: async (): Promise<readonly PersonDigest[]> => {
    await arrived();
    return theProgram().door.people.query();
  },
  about: async (id: string): Promise<Answer<PersonAbout>> => {
    await arrived();
    return theProgram().door.person.query({ id });
  },
  /** `revision` null: somebody new, whose id the answer tells. Ask `personFaults` before: what it finds is refused. */
  save: (person: Person, revision: number | null): Promise<Answer<PersonSaved>> =>
    underWay(once((key) => theProgram().door.savePerson.mutate({ key, revision, person }))),
  archive: (id: string, archived: boolean): Promise<Answer> =>
    once((key) => theProgram().door.archivePerson.mutate({ key, id, archived })),
  /** Who may be the same as somebody who is being entered, the likeliest first. `except`: their own id. */
  like: (person: Compared, except: string | null = null): Promise<readonly Likeness[]> => {
    const { given, family, preferred, birthDate, phone, email } = person;
    return theProgram().door.likePeople.query({ given, family, preferred, birthDate, phone, email, except });
  },
  duplicates: (): Promise<readonly Duplicate[]> => theProgram().door.duplicates.query(),
  mergePreview: ({ kept, gone }: MergePair): Promise<Answer<MergePreview>> =>
    theProgram().door.mergePreview.query({ kept, gone }),
  /** `person`: what the two become, `merged` of the preview with what was chosen. `revisions`: those of the preview. */
  merge: (
    { kept, gone }: MergePair,
    { person, revisions }: { readonly person: Person; readonly revisions: MergeRevisions },
  ): Promise<Answer<{ readonly id: string }>> =>
    once((key) => theProgram().door.merge.mutate({ key, kept, gone, revisions, person })),
  unmerge: (id: string): Promise<Answer> => once((key) => theProgram().door.unmerge.mutate({ key, id })),
  /** Says of two that look alike that they are two people; `apart` false takes it back. */
  tellApart: ({ one, other }: { readonly one: string; readonly other: string }, apart: boolean): Promise<Answer> =>
    once((key) => theProgram().door.tellApart.mutate({ key, one, other, apart })),
  toldApart: (): Promise<readonly ApartPair[]> => theProgram().door.toldApart.query(),
  merges: (): Promise<readonly ListedMerge[]> => theProgram().door.merges.query(),
} as const;

/** A roster on its way in: `bring`, then `preview` as often as the match changes, then `take` or `drop`. */
export const roster = {
  /** Brings a file, or pasted text as a file; answers the id by which the rest asks for it, and what is in it. */
  bring: async (file: Blob): Promise<Answer<RosterLook & { readonly id: string }>> => {
    const begun = await theProgram().door.rosterBegin.mutate({ size: file.size });
    if (!begun.done) return begun;
    const id = begun.value;
    for (let at = 0; at < file.size; at += pieceLength) {
      const piece = new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
      const taken = await theProgram().door.rosterPiece.mutate({ id, base64: toBase64(piece) });
      if (!taken.done) return taken;
    }
    const look = await theProgram().door.rosterTable.query({ id });
    return look.done ? { done: true, value: { ...look.value, id } } : look;
  },
  preview: ({ id, match, order }: RosterWish): Promise<Answer<RosterPreview>> =>
    theProgram().door.rosterPreview.query({ id, match, order }),
  /** `fates`: the rows that become something else than the preview proposed. `group`: who comes in is entered there as well. */
  take: (
    { id, match, order }: RosterWish,
    {
      fates,
      group,
    }: {
      readonly fates: readonly { readonly row: number; readonly fate: RosterRowFate }[];
      readonly group: string | null;
    },
  ): Promise<Answer<RosterImported>> =>
    once((key) => theProgram().door.rosterImport.mutate({ key, id, match, order, fates, group })),
  /** How many of a list would come into a group, and how many of them would wait. */
  places: (asked: PlacesAsked): Promise<Answer<Places>> => theProgram().door.rosterPlaces.query(asked),
  /** The newest import since the records were opened, unless it was taken back. */
  last: (): Promise<RosterImported | null> => theProgram().door.rosterLast.query(),
  undo: (id: string): Promise<Answer<RosterUndone>> => once(() => theProgram().door.rosterUndo.mutate({ id })),
  drop: (id: string): Promise<Answer> => deliver(() => theProgram().door.rosterDrop.mutate({ id })),
} as const;
