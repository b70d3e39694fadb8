import { amount, centsTyped } from '#core/billing/cents';
import type { BillingPlace, BillingStaff, Practice } from '#core/billing/practice';
import { type PracticeFaultKind, practiceFaults } from '#core/billing/practice-faults';
import { isBlank } from '#core/people/address';

/** A practice as it is typed: an amount is a text until it can be read. */
export interface PracticeDraft extends Omit<Practice, 'fee'> {
  readonly fee: string;
}

/** Something that should be looked at, at its field. */
export interface DraftFault {
  readonly field: string;
  readonly is: PracticeFaultKind | 'amount';
}

/** The fields, in the order of the screen. */
export const practiceFields = [
  'isPerson',
  'name',
  'npi',
  'taxId',
  'taxonomy',
  'address',
  'phone',
  'contact',
  'fee',
  'code',
  'staff',
  'places',
  'sender',
  'receiver',
  'isTest',
] as const satisfies readonly (keyof PracticeDraft)[];

/** What is kept, as it is typed. */
export function practiceDraft(practice: Practice): PracticeDraft {
  return { ...practice, fee: practice.fee === 0 ? '' : amount(practice.fee) };
}

function isBlankStaff(staff: BillingStaff): boolean {
  return Object.values(staff).every((text: string) => text.trim() === '');
}

function isBlankPlace({ name, pos, npi, address }: BillingPlace): boolean {
  return [name, pos, npi].every((text) => text.trim() === '') && (address === null || isBlank(address));
}

/** What is typed, as it is kept: an entry into which nothing was typed is none. Null: the fee can't be read. */
export function practiceOf({ fee, ...draft }: PracticeDraft): Practice | null {
  const cents = fee.trim() === '' ? 0 : centsTyped(fee);
  if (cents === null) return null;
  const staff = draft.staff.filter((one) => !isBlankStaff(one));
  const places = draft.places.filter((one) => !isBlankPlace(one));
  return { ...draft, fee: cents, staff, places };
}

/** What should be looked at, at the places that the fields have on the screen. Only a fee that can't be read keeps it from being kept. */
export function practiceDraftFaults({ fee, ...draft }: PracticeDraft): readonly DraftFault[] {
  const blank = new Set([
    ...draft.staff.flatMap((one, at) => (isBlankStaff(one) ? [`staff.${at}`] : [])),
    ...draft.places.flatMap((one, at) => (isBlankPlace(one) ? [`places.${at}`] : [])),
  ]);
  const isAmount = fee.trim() === '' || centsTyped(fee) !== null;
  return [
    ...practiceFaults({ ...draft, fee: 0 }).filter(({ field }) => !blank.has(field.split('.', 2).join('.'))),
    ...(isAmount ? [] : [{ field: 'fee', is: 'amount' } as const]),
  ];
}
