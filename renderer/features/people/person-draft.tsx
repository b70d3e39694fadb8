import { useState } from 'react';
import { changedFields } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import type { PersonRecord } from '#core/records/person-record';
import { withoutBlanks } from './begun-entries';

/** What is typed of somebody, over what is kept of them. */
export interface Draft {
  readonly edits: Partial<Person>;
  /** The revision in which they are kept; null: they are not. */
  readonly keptAs: number | null;
}

type Kept = Pick<PersonRecord, 'person' | 'revision'>;

/** Nothing is typed. */
export const noDraft: Draft = { edits: {}, keptAs: null };

/** What is typed and not kept: it outlasts a newer record that somebody else made, and goes once it is kept itself. */
export function openEdits({ edits, keptAs }: Draft, { revision }: Kept): Partial<Person> {
  return keptAs !== null && revision >= keptAs ? noDraft.edits : edits;
}

/** Somebody as they stand on the screen, and whether that is something else than what is kept. */
export function drawn(draft: Draft, kept: Kept): { readonly person: Person; readonly isChanged: boolean } {
  const person: Person = { ...kept.person, ...openEdits(draft, kept) };
  return { person, isChanged: changedFields(kept.person, withoutBlanks(person)).length > 0 };
}

/** What is typed of somebody, held while their page is open. */
export function usePersonDraft(kept: Kept) {
  const [draft, setDraft] = useState(noDraft);
  return {
    ...drawn(draft, kept),
    change: (to: Partial<Person>): void => setDraft({ edits: { ...openEdits(draft, kept), ...to }, keptAs: null }),
    forget: (): void => setDraft(noDraft),
    /** What stood here is on disk; what was typed since is not. */
    keptAs: (at: number): void => setDraft((now) => (now === draft ? { ...now, keptAs: at } : now)),
  };
}
