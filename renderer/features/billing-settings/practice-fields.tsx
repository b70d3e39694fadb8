import type { PracticeDraft } from './practice-draft';

/** What the fields of one matter of a practice are given. */
export interface PracticeFieldsProps {
  readonly draft: PracticeDraft;
  readonly onChange: (to: Partial<PracticeDraft>) => void;
  /** What should be looked at in a field, by its name: `staff.0.npi`. */
  readonly problem: (field: string) => { readonly problem?: string };
}
