import { useCallback } from 'react';
import { type Editing, type EditStart, useEditing } from '#bridge/use-editing';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { LibraryContent } from '#core/library/library-entry';

type ClassContent = Extract<LibraryContent, { readonly kind: 'classes' }>;

/** Changes a class: `what` names the change, `where` the field in which typing goes on as one step. */
export type ChangePlan = (to: (plan: ClassPlan) => ClassPlan, what: string, where?: string) => void;

export interface PlanEditing {
  readonly plan: ClassPlan;
  readonly editing: Editing<ClassContent>;
  readonly change: ChangePlan;
}

/** What an edit of a class begins with. */
export interface PlanStart extends Omit<EditStart<ClassContent>, 'content'> {
  readonly plan: ClassPlan;
}

/** Edits a class: see `useEditing`. */
export function usePlanEditing({ plan, ...start }: PlanStart): PlanEditing {
  const editing = useEditing<ClassContent>({ ...start, content: { kind: 'classes', content: plan } });
  const { change: changeContent } = editing;
  const change = useCallback<ChangePlan>(
    (to, what, where) =>
      changeContent(
        (before) => {
          const content = to(before.content);
          return content === before.content ? before : { kind: 'classes', content };
        },
        what,
        where,
      ),
    [changeContent],
  );
  return { plan: editing.content.content, editing, change };
}
