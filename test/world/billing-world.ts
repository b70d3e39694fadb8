import type { Attended, BilledSession } from '#core/billing/billing-line';
import { type BillingGround, billingLines } from '#core/billing/billing-lines';
import type { BilledPerson } from '#core/billing/covered-person';
import { blankProfile, type PayerProfile } from '#core/billing/payer-profile';
import { blankPractice, type Practice } from '#core/billing/practice';
import type { Coverage } from '#core/people/person';

const hour = 3_600_000;

/** A practice of which everything is known. */
export const practice: Practice = {
  ...blankPractice,
  name: 'Quiet Room Clinic',
  npi: '1234567893',
  taxId: '12-3456789',
  taxonomy: '251S00000X',
  address: { street: '12 Elm Street', more: '', city: 'Denver', state: 'CO', zip: '80203-1234' },
  phone: '(303) 555-0100',
  contact: 'Pat Desk',
  sender: { kind: 'ZZ', id: 'QUIETROOM' },
  receiver: { kind: 'ZZ', id: 'CLEARCO', name: 'Clearco' },
  fee: 4000,
  staff: [{ name: 'Kim Park', credential: 'LCSW', npi: '1003000126', taxonomy: '104100000X', licence: 'CO-77' }],
  places: [
    { name: 'Room 2', pos: '11', npi: '', address: null },
    {
      name: 'Hall of Saint Ann',
      pos: '99',
      npi: '1194000000',
      address: { street: '7 Pine Street', more: '', city: 'Aurora', state: 'CO', zip: '800101111' },
    },
  ],
};

/** A payer that pays classes of at least 50 minutes for 2 to 12 people. */
export const goodPlan: PayerProfile = {
  ...blankProfile,
  id: 'pay_good',
  name: 'Good Plan',
  payerId: '84001',
  modifiers: ['HQ'],
  charge: 4500,
  leastMinutes: 50,
  leastPeople: 2,
  mostPeople: 12,
  timelyDays: 90,
  verified: { by: 'Pat Desk', on: '2026-10-01', reference: 'C-1' },
};

export const goodCoverage: Coverage = {
  profile: 'pay_good',
  payer: 'Good Plan',
  memberId: 'M0012345',
  group: 'GRP7',
  from: '2026-01-01',
  until: null,
  authorisation: null,
};

/** Somebody of whom a claim knows all that it needs. */
export function personOf(id: string, more: Partial<BilledPerson> = {}): BilledPerson {
  return {
    id,
    given: 'Ana',
    family: 'Vale',
    birthDate: '1980-02-29',
    sex: 'F',
    address: { street: '5 Oak Lane', more: 'Apt 2', city: 'Denver', state: 'CO', zip: '80204' },
    coverage: [goodCoverage],
    diagnoses: [
      { code: 'F43.23', text: 'Adjustment disorder', source: 'Ira Reed', npi: '1245319599', on: '2026-09-01' },
    ],
    referrer: null,
    mayTellPayer: true,
    ...more,
  };
}

/** A class of an hour that was held on a day, Mondays of November among them. */
export function sessionOn(day: string, more: Partial<BilledSession> = {}): BilledSession {
  const began = Date.parse(`${day}T18:00:00-07:00`);
  return {
    id: `ses_${day.replaceAll('-', '')}`,
    title: 'First hour',
    day,
    began,
    ended: began + hour,
    minutes: 60,
    isSigned: true,
    isHeld: true,
    group: 'grp_1',
    place: 'Room 2',
    facilitator: 'Kim Park',
    credential: 'LCSW',
    people: 8,
    seal: 'ab'.repeat(32),
    ...more,
  };
}

/** Somebody who was there throughout. */
export function inSession(session: BilledSession, person: string, more: Partial<Attended> = {}): Attended {
  return { session, person, name: person, isMarked: true, minutes: 60, isAmended: false, hasSigned: true, ...more };
}

/** The ground of one person in one class, all of it in order, on the day after. */
export function groundOf(more: Partial<BillingGround> = {}): BillingGround {
  return {
    practice,
    profiles: [goodPlan],
    people: new Map([['per_ana', personOf('per_ana')]]),
    attended: [inSession(sessionOn('2026-11-16'), 'per_ana')],
    before: [],
    today: '2026-11-23',
    ...more,
  };
}

/** Why the first line of a ground can't be billed, or only with a warning. */
export function kindsOf(ground: BillingGround): readonly string[] {
  return billingLines(ground)[0]?.reasons.map(({ kind }) => kind) ?? [];
}
