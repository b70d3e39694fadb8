import { useCallback } from 'react';
import { type Editing, type EditStart, useEditing } from '#bridge/use-editing';
import type { Practice } from '#core/curriculum/practice';
import type { LibraryContent } from '#core/library/library-entry';

type PracticeContent = Extract<LibraryContent, { readonly kind: 'practices' }>;

/** Changes a practice: `what` names the change, `where` the field in which typing goes on as one step. */
export type ChangePractice = (to: (practice: Practice) => Practice, what: string, where?: string) => void;

export interface PracticeEditing {
  readonly practice: Practice;
  readonly editing: Editing<PracticeContent>;
  readonly change: ChangePractice;
}

type PracticeStart = Omit<EditStart<PracticeContent>, 'content'> & { readonly content: Practice };

/** Edits a practice: see `useEditing`. */
export function usePracticeEditing({ content: start, ...rest }: PracticeStart): PracticeEditing {
  const editing = useEditing<PracticeContent>({ content: { kind: 'practices', content: start }, ...rest });
  const { change: changeContent } = editing;
  const change = useCallback<ChangePractice>(
    (to, what, where) =>
      changeContent(
        (before) => {
          const content = to(before.content);
          return content === before.content ? before : { kind: 'practices', content };
        },
        what,
        where,
      ),
    [changeContent],
  );
  return { practice: editing.content.content, editing, change };
}
