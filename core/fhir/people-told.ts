import type { Coverage, Organization, Patient, Practitioner } from 'fhir/r4';
import type { BillingLine } from '#core/billing/billing-line';
import type { ExportedLine, ExportedSession } from '#core/billing/exported-line';
import type { PayerProfile } from '#core/billing/payer-profile';
import type { Practice } from '#core/billing/practice';
import type { Coverage as Covered } from '#core/people/person';
import { coded, fhirAddress, fhirId, npiIdentifier, ownIdentifier, referenceTo, several, some } from './fhir-parts';

/** The id of whoever bills. */
export const practiceId = 'practice';

/** Whoever bills. */
export function practiceTold({ name, npi, taxId, phone, address }: Practice): Organization {
  const numbers = [
    ...(npi === '' ? [] : [npiIdentifier(npi)]),
    ...(taxId === '' ? [] : [{ system: 'urn:oid:2.16.840.1.113883.4.4', value: taxId }]),
  ];
  return {
    resourceType: 'Organization',
    id: practiceId,
    ...several('identifier', numbers),
    active: true,
    name: name.trim() || 'Practice',
    ...(phone.trim() === '' ? {} : { telecom: [{ system: 'phone', value: phone.trim() }] }),
    ...several('address', fhirAddress(address)),
  };
}

/** Whoever led a class. */
export function practitionerTold({ facilitator, credential, npi }: ExportedSession, id: string): Practitioner {
  return {
    resourceType: 'Practitioner',
    id,
    ...several('identifier', npi === '' ? [] : [npiIdentifier(npi)]),
    name: [{ text: facilitator.trim() || 'Facilitator' }],
    ...several('qualification', credential.trim() === '' ? [] : [{ code: { text: credential.trim() } }]),
  };
}

const genders = { F: 'female', M: 'male', U: 'unknown' } as const;

/** Somebody who takes part. Without names only their code is told. */
export function patientTold({ code, whom, name }: ExportedLine, isNamed: boolean): Patient {
  const bare: Patient = { resourceType: 'Patient', id: fhirId(code), identifier: [ownIdentifier('participant', code)] };
  if (!isNamed) return bare;
  if (whom === null) return { ...bare, name: [{ text: name.trim() || code }] };
  const { family, given, birthDate, sex, address } = whom;
  return {
    ...bare,
    name: [{ ...some('family', family), ...several('given', given.trim() === '' ? [] : [given.trim()]) }],
    ...(sex === null ? {} : { gender: genders[sex] }),
    ...some('birthDate', birthDate ?? ''),
    ...several('address', fhirAddress(address)),
  };
}

/** Whoever pays. */
export function payerTold({ id, name, payerId }: PayerProfile): Organization {
  return {
    resourceType: 'Organization',
    id: fhirId(`payer-${id}`),
    ...several('identifier', payerId.trim() === '' ? [] : [ownIdentifier('payer', payerId.trim())]),
    name: name.trim() || 'Payer',
  };
}

/** The id of what pays for somebody by a payer, told apart by its first day. */
export function coverageId(code: string, profile: string, { from }: Pick<Covered, 'from'>): string {
  return fhirId(`cov-${code}-${from ?? 'ever'}-${profile}`);
}

/** What pays for somebody; null where nothing does. Without names the member's number is not told. */
export function coverageTold({ coverage, profile }: BillingLine, code: string, isNamed: boolean): Coverage | null {
  if (coverage === null || profile === null) return null;
  const { memberId, group, from, until } = coverage;
  const period = { ...some('start', from ?? ''), ...some('end', until ?? '') };
  return {
    resourceType: 'Coverage',
    id: coverageId(code, profile.id, coverage),
    status: 'active',
    ...(isNamed ? some('subscriberId', memberId) : {}),
    beneficiary: referenceTo('Patient', fhirId(code)),
    relationship: coded('http://terminology.hl7.org/CodeSystem/subscriber-relationship', 'self'),
    ...(Object.keys(period).length === 0 ? {} : { period }),
    payor: [referenceTo('Organization', fhirId(`payer-${profile.id}`))],
    ...(isNamed && group.trim() !== ''
      ? {
          class: [
            { type: coded('http://terminology.hl7.org/CodeSystem/coverage-class', 'group'), value: group.trim() },
          ],
        }
      : {}),
  };
}
