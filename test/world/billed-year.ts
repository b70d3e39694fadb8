import type { PayerProfile } from '#core/billing/payer-profile';
import type { Practice } from '#core/billing/practice';
import type { Person } from '#core/people/person';
import { goodPlan, practice } from './billing-world';
import { value } from './group-of-mondays';
import { fillYear, type GroupYear } from './group-year';
import { type openProgram, press } from './open-program';

type Opened = Pick<Awaited<ReturnType<typeof openProgram>>, 'facilitator' | 'house'>;

/** What is otherwise than usual. */
export interface BilledYear extends GroupYear {
  readonly payer?: Partial<PayerProfile>;
  readonly practice?: Partial<Practice>;
  /** How many of the people have the coverage; the others pay alone. */
  readonly covered?: number;
}

/** What bills need of somebody of the year. */
function billed(
  person: Person,
  at: number,
  { profile, isCovered }: { readonly profile: string; readonly isCovered: boolean },
): Person {
  const card = { payer: 'Good Plan', memberId: `M${String(at).padStart(6, '0')}`, group: '', from: null, until: null };
  return {
    ...person,
    birthDate: '1984-03-09',
    coverage: isCovered ? [{ ...card, profile, authorisation: null }] : [],
    diagnoses: [{ code: 'F43.23', text: 'Adjustment disorder', source: 'Ira Reed', npi: '', on: null }],
    consents: [{ what: 'payer', given: true, on: '2026-01-02' }],
    billing: {
      sex: 'F',
      address: { street: `${at + 1} Oak Lane`, more: '', city: 'Denver', state: 'CO', zip: '80204' },
      referrer: null,
    },
  };
}

/** A year of Mondays until one (`YYYY-MM-DD`) of which everything is known that bills need: by a file, or by those who pay alone. */
export async function fillBilledYear({ facilitator, house }: Opened, year: BilledYear, lastMonday: string) {
  const group = await fillYear(house, year, lastMonday);
  const { payer, practice: more, covered = year.people } = year;
  const staff = [{ name: 'Sam Rivers', credential: 'LCSW', npi: '1003000126', taxonomy: '104100000X', licence: '' }];
  const places = [{ name: group.place, pos: '11', npi: '', address: null }];
  const own = { ...practice, isTest: false, staff, places, ...more };
  await value(facilitator.savePractice({ revision: 1, practice: own }));
  const profile = { ...goodPlan, leastMinutes: null, leastPeople: null, ...payer, id: '' };
  const kept = await value(facilitator.saveProfile({ key: press(), revision: 2, profile }));
  const id = kept.profiles[0]?.id ?? '';
  for (const [at, { person }] of group.people.entries()) {
    const { record } = await value(facilitator.person({ id: person }));
    const next = billed(record.person, at, { profile: id, isCovered: at < covered });
    await value(facilitator.savePerson({ key: press(), revision: record.revision, person: next }));
  }
  return { group, profile: id };
}
