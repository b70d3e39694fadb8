import { type Address, addressGaps } from '#core/people/address';
import { npiWrong } from '#core/people/npi';
import { called, type Practice } from './practice';

/**
 * What can't be right: `npi-digits` and `npi-check` (see `npiWrong`), `tax-id` (nine digits), `taxonomy` (ten signs, the last an
 * X), `zip` (nine digits, of a practice or a place), `state` (two letters), `box` (claims ask for a street), `phone` (ten digits),
 * `code` (a procedure code has five signs), `no-name` (nobody can be found without it), `name-twice`.
 */
export type PracticeFaultKind =
  | 'npi-digits'
  | 'npi-check'
  | 'tax-id'
  | 'taxonomy'
  | 'zip'
  | 'state'
  | 'box'
  | 'phone'
  | 'code'
  | 'no-name'
  | 'name-twice';

/** What should be looked at again. */
export interface PracticeFault {
  /** The field, with its place in a list: `npi`, `address.zip`, `staff.0.npi`. */
  readonly field: string;
  readonly is: PracticeFaultKind;
}

type Found = readonly PracticeFault[];

function isBox(street: string): boolean {
  return /\bP\.?\s?O\.?\s?BOX\b/i.test(street);
}

function numbered(field: string, npi: string): Found {
  const wrong = npiWrong(npi.trim());
  return wrong === null ? [] : [{ field, is: wrong === 'check' ? 'npi-check' : 'npi-digits' }];
}

function shaped(field: string, text: string, { form, is }: { readonly form: RegExp; readonly is: PracticeFaultKind }) {
  return text.trim() === '' || form.test(text.trim()) ? [] : [{ field, is }];
}

const taxonomy = { form: /^[0-9A-Z]{9}X$/i, is: 'taxonomy' } as const;

/** Of an address what was typed and can't be right; what is missing is told where something is to be billed. */
function addressed(field: string, address: Address): Found {
  const gaps = addressGaps(address, true);
  return [
    ...(isBox(address.street) ? [{ field: `${field}.street`, is: 'box' } as const] : []),
    ...(['state', 'zip'] as const).flatMap((part) =>
      address[part].trim() !== '' && gaps.includes(part) ? [{ field: `${field}.${part}`, is: part }] : [],
    ),
  ];
}

function named(list: 'staff' | 'places', all: readonly { readonly name: string }[]): Found {
  return all.flatMap((each, at): Found => {
    const field = `${list}.${at}.name`;
    if (each.name.trim() === '') return [{ field, is: 'no-name' }];
    return called(all, each.name) === each ? [] : [{ field, is: 'name-twice' }];
  });
}

/** What was typed of a practice and can't be right. It can be kept all the same: bills look at it again. What is not known yet is no fault. */
export function practiceFaults({ npi, taxId, taxonomy: own, address, phone, code, staff, places }: Practice): Found {
  return [
    ...numbered('npi', npi),
    ...shaped('taxId', taxId, { form: /^(\d{2}-?\d{7}|\d{3}-?\d{2}-?\d{4})$/, is: 'tax-id' }),
    ...shaped('taxonomy', own, taxonomy),
    ...addressed('address', address),
    ...shaped('phone', phone.replaceAll(/\D/g, '') || phone, { form: /^1?[2-9]\d{9}$/, is: 'phone' }),
    ...shaped('code', code, { form: /^([A-Z]\d{4}|\d{4}[A-Z0-9])$/, is: 'code' }),
    ...named('staff', staff),
    ...staff.flatMap((each, at) => [
      ...numbered(`staff.${at}.npi`, each.npi),
      ...shaped(`staff.${at}.taxonomy`, each.taxonomy, taxonomy),
    ]),
    ...named('places', places),
    ...places.flatMap((each, at) => [
      ...numbered(`places.${at}.npi`, each.npi),
      ...(each.address === null ? [] : addressed(`places.${at}.address`, each.address)),
    ]),
  ];
}
