import { useCallback } from 'react';
import { type Editing, type EditStart, useEditing } from '#bridge/use-editing';
import type { Curriculum, Meeting } from '#core/curriculum/curriculum';
import type { LibraryContent } from '#core/library/library-entry';

type CurriculumContent = Extract<LibraryContent, { readonly kind: 'curricula' }>;

/** Changes a curriculum: `what` names the change, `where` the field in which typing goes on as one step. */
export type ChangeCurriculum = (to: (series: Curriculum) => Curriculum, what: string, where?: string) => void;

export interface CurriculumEditing {
  readonly series: Curriculum;
  readonly editing: Editing<CurriculumContent>;
  readonly change: ChangeCurriculum;
}

type CurriculumStart = Omit<EditStart<CurriculumContent>, 'content'> & { readonly content: Curriculum };

/** Edits a curriculum: see `useEditing`. */
export function useCurriculumEditing({ content: start, ...rest }: CurriculumStart): CurriculumEditing {
  const editing = useEditing<CurriculumContent>({ content: { kind: 'curricula', content: start }, ...rest });
  const { change: changeContent } = editing;
  const change = useCallback<ChangeCurriculum>(
    (to, what, where) =>
      changeContent(
        (before) => {
          const content = to(before.content);
          return content === before.content ? before : { kind: 'curricula', content };
        },
        what,
        where,
      ),
    [changeContent],
  );
  return { series: editing.content.content, editing, change };
}

const names = new WeakMap<Meeting, string>();
let count = 0;

/** A name for a meeting while it is edited: it stays the same wherever the meeting goes, and through undo. */
export function meetingName(meeting: Meeting): string {
  const known = names.get(meeting);
  if (known !== undefined) return known;
  count += 1;
  const name = `meeting-${count}`;
  names.set(meeting, name);
  return name;
}

/** A meeting with some of its fields changed, under the name that it had. */
export function withWords(meeting: Meeting, to: Partial<Meeting>): Meeting {
  const next = { ...meeting, ...to };
  names.set(next, meetingName(meeting));
  return next;
}
