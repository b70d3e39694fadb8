import { useEffect, useRef, useState } from 'react';
import { changedFields } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import type { PersonRecord } from '#core/records/person-record';
import { withoutBlanks } from './begun-entries';

interface Draft {
  readonly edits: Partial<Person>;
  /** The revision in which they are kept; null: they are not. */
  readonly keptAs: number | null;
}

const blank: Draft = { edits: {}, keptAs: null };

/** What is typed of somebody, over what is kept of them: it outlasts a newer record, and goes once it is kept itself. */
export function usePersonDraft({ person: kept, revision }: Pick<PersonRecord, 'person' | 'revision'>) {
  const [draft, setDraft] = useState(blank);
  const edits = draft.keptAs !== null && revision >= draft.keptAs ? blank.edits : draft.edits;
  const person: Person = { ...kept, ...edits };
  return {
    person,
    isChanged: changedFields(kept, withoutBlanks(person)).length > 0,
    change: (to: Partial<Person>): void => setDraft({ edits: { ...edits, ...to }, keptAs: null }),
    forget: (): void => setDraft(blank),
    /** What stood here is on disk; what was typed since is not. */
    keptAs: (at: number): void => setDraft((now) => (now === draft ? { ...now, keptAs: at } : now)),
  };
}

/** Does it when the page is left, with what stood there last. */
export function useOnLeave(leave: () => void): void {
  const newest = useRef(leave);
  useEffect(() => {
    newest.current = leave;
  });
  useEffect(() => () => newest.current(), []);
}
