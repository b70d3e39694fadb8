import type { CodeableConcept, Address as FhirAddress, Identifier, Money, Reference } from 'fhir/r4';
import type { Cents } from '#core/billing/cents';
import { type Address, isBlank } from '#core/people/address';
import { isoLocal, zoneOffset } from '#core/time/civil';
import type { Instant } from '#core/time/instant';

/** Where our own numbers come from, as FHIR names it. */
const ownNumbers = 'urn:breathing-room';

/** The number of a provider. @source hl7.org/fhir/R4, identifier systems */
export function npiIdentifier(npi: string): Identifier {
  return { system: 'http://hl7.org/fhir/sid/us-npi', value: npi };
}

/** A number that this program gave to something of a kind. */
export function ownIdentifier(kind: string, value: string): Identifier {
  return { system: `${ownNumbers}:${kind}`, value };
}

/** An id as FHIR allows it: letters, digits, hyphens and points, at most 64. */
export function fhirId(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);
}

/** A reference to something of the same bundle. */
export function referenceTo(type: string, id: string): Reference {
  return { reference: `${type}/${id}` };
}

/** One code of a system. */
export function coded(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] };
}

/** Money in US dollars. */
export function inDollars(cents: Cents): Money {
  return { value: cents / 100, currency: 'USD' };
}

/** Date and time with the offset of the zone at that moment. */
export function dateTime(at: Instant, zone: string): string {
  return `${isoLocal(at, zone)}${zoneOffset(at, zone)}`;
}

/** A diagnosis with its point: `F43.23`. */
export function pointed(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** An address; nothing where none is known. */
export function fhirAddress(address: Address): readonly FhirAddress[] {
  if (isBlank(address)) return [];
  const { street, more, city, state, zip } = address;
  const line = [street, more].filter((text) => text.trim() !== '');
  return [
    {
      ...(line.length > 0 ? { line } : {}),
      ...some('city', city),
      ...some('state', state),
      ...some('postalCode', zip),
      country: 'US',
    },
  ];
}

/** A text field; left out where there is nothing, because FHIR has no empty texts. */
export function some<Key extends string>(key: Key, text: string): Partial<Record<Key, string>>;
/** The same for whatever key. */
export function some(key: string, text: string): Partial<Record<string, string>> {
  const told = text.trim();
  return told === '' ? {} : { [key]: told };
}

/** A list; left out where it is empty, because FHIR has no empty lists. */
export function several<Key extends string, T>(key: Key, list: readonly T[]): Partial<Record<Key, T[]>>;
/** The same for whatever key. */
export function several(key: string, list: readonly unknown[]): Partial<Record<string, unknown[]>> {
  return list.length === 0 ? {} : { [key]: [...list] };
}
