import type { PayerDraft } from './payer-draft';

/** What the fields of one matter of a payer are given. */
export interface PayerFieldsProps {
  readonly draft: PayerDraft;
  readonly onChange: (to: Partial<PayerDraft>) => void;
  /** What is wrong with a field, by its name: `verified.on`. */
  readonly problem: (field: string) => { readonly problem?: string };
}
