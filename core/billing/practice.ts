import type { Address } from '#core/people/address';
import type { Cents } from './cents';

/** Somebody who leads classes, as bills name them. They are found by the name under which they sign. */
export interface BillingStaff {
  readonly name: string;
  /** `LCSW`; empty: none. */
  readonly credential: string;
  /** National Provider Identifier of the person; empty: none. */
  readonly npi: string;
  /** Provider taxonomy, ten signs; empty: none. */
  readonly taxonomy: string;
  readonly licence: string;
}

/** Where classes are held, as bills name it. It is found by the name that a group or a session gives its place. */
export interface BillingPlace {
  readonly name: string;
  /** Place of service, two digits. */
  readonly pos: string;
  /** National Provider Identifier of the place; empty: none. */
  readonly npi: string;
  /** Null: it is the address of the practice. */
  readonly address: Address | null;
}

/** Whoever bills, and through whom. Everything may be empty until it is needed. */
export interface Practice {
  readonly name: string;
  /** Of the organisation, or of the person who works alone. */
  readonly npi: string;
  readonly isPerson: boolean;
  /** Tax number, nine digits; may be written with its hyphen. */
  readonly taxId: string;
  readonly taxonomy: string;
  readonly address: Address;
  readonly phone: string;
  /** Whom to ask about a claim. */
  readonly contact: string;
  /** The sender's number at the clearinghouse, and the kind of number. */
  readonly sender: { readonly kind: string; readonly id: string };
  readonly receiver: { readonly kind: string; readonly id: string; readonly name: string };
  /** True: files say that they are a test. */
  readonly isTest: boolean;
  /** What a class costs somebody who pays alone. */
  readonly fee: Cents;
  /** The procedure code where no payer asks for another. */
  readonly code: string;
  readonly staff: readonly BillingStaff[];
  readonly places: readonly BillingPlace[];
}

/** A practice of which nothing was said. S9454: stress management class. */
export const blankPractice: Practice = {
  name: '',
  npi: '',
  isPerson: false,
  taxId: '',
  taxonomy: '',
  address: { street: '', more: '', city: '', state: '', zip: '' },
  phone: '',
  contact: '',
  sender: { kind: 'ZZ', id: '' },
  receiver: { kind: 'ZZ', id: '', name: '' },
  isTest: true,
  fee: 0,
  code: 'S9454',
  staff: [],
  places: [],
};

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** Of several things with names that which is called so, however it is written; null: none. */
export function called<T extends { readonly name: string }>(all: readonly T[], name: string): T | null {
  return (name.trim() !== '' && all.find((each) => folded(each.name) === folded(name))) || null;
}
