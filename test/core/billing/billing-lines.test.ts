import { expect, test } from 'vitest';
import type { Attended, BilledSession } from '#core/billing/billing-line';
import { type BillingGround, billingLines, totalOf } from '#core/billing/billing-lines';
import type { BilledPerson } from '#core/billing/covered-person';
import type { PayerProfile } from '#core/billing/payer-profile';
import type { Practice } from '#core/billing/practice';
import { type ReasonKind, reasonPlaces } from '#core/billing/reason';
import { superbillsOf } from '#core/billing/superbill';
import {
  goodCoverage,
  goodPlan,
  groundOf,
  inSession,
  kindsOf,
  personOf,
  practice,
  sessionOn,
} from '#test/world/billing-world';

test('a line of which everything is known is ready, and worth what its payer pays', () => {
  const [line] = billingLines(groundOf());
  expect(line).toMatchObject({
    id: 'ses_20261116/per_ana',
    lane: 'claim',
    code: 'S9454',
    modifiers: ['HQ'],
    units: 1,
    charge: 4500,
    reasons: [],
    isReady: true,
  });
});

interface Change {
  readonly session?: Partial<BilledSession>;
  readonly attended?: Partial<Attended>;
  readonly person?: Partial<BilledPerson>;
  readonly payer?: Partial<PayerProfile>;
  readonly practice?: Partial<Practice>;
  readonly ground?: Partial<BillingGround>;
}

function groundWith({ session, attended, person, payer, practice: ofPractice, ground }: Change): BillingGround {
  return groundOf({
    practice: { ...practice, ...ofPractice },
    profiles: [{ ...goodPlan, ...payer }],
    people: new Map([['per_ana', personOf('per_ana', person)]]),
    attended: [inSession(sessionOn('2026-11-16', session), 'per_ana', attended)],
    ...ground,
  });
}

const [diagnosis] = personOf('x').diagnoses;
const diagnosed = (more: object): Change => ({
  person: { diagnoses: diagnosis === undefined ? [] : [{ ...diagnosis, ...more }] },
});
const authorised = (more: object): Change => ({
  person: { coverage: [{ ...goodCoverage, authorisation: { number: 'A1', sessions: null, until: null, ...more } }] },
});
const lettered = (more: object): Change => ({
  payer: { needsLetter: true },
  person: { letter: { by: 'Ira Reed', on: '2026-09-01', until: '2026-12-31', place: 'Blue folder', ...more } },
});
const [room, hall] = practice.places;
const [kim] = practice.staff;

/** What is otherwise, and all that is then said. */
const cases: readonly (readonly [string, Change, ReasonKind])[] = [
  ['it is not signed', { session: { isSigned: false } }, 'not-signed'],
  ['it was not held', { session: { isHeld: false } }, 'not-held'],
  ['somebody has no mark', { attended: { isMarked: false } }, 'unmarked'],
  ['nobody knows the minutes', { attended: { minutes: null } }, 'minutes-unknown'],
  ['somebody was there too short', { attended: { minutes: 49 } }, 'minutes-short'],
  ['somebody missed too much of it', { attended: { minutes: 50 }, payer: { leastPercent: 90 } }, 'percent-short'],
  ['too few came', { session: { people: 1 } }, 'group-small'],
  ['too many came', { session: { people: 13 } }, 'group-large'],
  ['nobody knows the person', { ground: { people: new Map() } }, 'person-unknown'],
  ['a name is missing', { person: { family: '' } }, 'name-missing'],
  ['a name has other letters', { person: { given: '花' } }, 'name-letters'],
  ['the birth date is missing', { person: { birthDate: null } }, 'birth-date-missing'],
  ['the sex is missing', { person: { sex: null } }, 'sex-missing'],
  [
    'the address is half known',
    { person: { address: { street: '5 Oak', more: '', city: '', state: 'CO', zip: '80204' } } },
    'address-missing',
  ],
  [
    'the coverage began later',
    { person: { coverage: [{ ...goodCoverage, from: '2026-11-17' }] } },
    'coverage-elsewhen',
  ],
  ['two coverages hold', { person: { coverage: [goodCoverage, goodCoverage] } }, 'coverage-twice'],
  [
    'the payer has no profile',
    { person: { coverage: [{ ...goodCoverage, profile: 'pay_gone' }] } },
    'coverage-unchosen',
  ],
  ['the member has no number', { person: { coverage: [{ ...goodCoverage, memberId: '' }] } }, 'member-id-missing'],
  ['nobody said that the payer may be told', { person: { mayTellPayer: false } }, 'release-missing'],
  ['there is no diagnosis', { person: { diagnoses: [] } }, 'diagnosis-missing'],
  ['a diagnosis has another form', diagnosed({ code: 'stress' }), 'diagnosis-form'],
  ['a diagnosis was divided', diagnosed({ code: 'F43.8' }), 'diagnosis-incomplete'],
  ['nobody named the diagnosis', diagnosed({ source: '' }), 'diagnosis-source-missing'],
  ['whoever named it has a wrong number', diagnosed({ npi: '1245319590' }), 'diagnosis-source-npi'],
  ['it was named after the class', diagnosed({ on: '2026-11-17' }), 'diagnosis-later'],
  ['the payer pays for other ones', { payer: { diagnoses: ['F41'] } }, 'diagnosis-not-paid'],
  ['the payer takes it only as a second one', { payer: { notFirst: ['F43'] } }, 'diagnosis-not-first'],
  ['the first one names circumstances', diagnosed({ code: 'Z73.3' }), 'diagnosis-z-first'],
  ['nobody sent them', { payer: { needsReferral: true } }, 'referral-missing'],
  [
    'whoever sent them has a wrong number',
    { person: { referrer: { given: 'Ira', family: 'Reed', npi: '1' } } },
    'referral-npi',
  ],
  ['a letter is wanted and none is noted', { payer: { needsLetter: true } }, 'letter-missing'],
  ['the letter has no date', lettered({ on: null }), 'letter-missing'],
  ['the letter was written after the class', lettered({ on: '2026-11-17' }), 'letter-later'],
  ['the letter is over', lettered({ until: '2026-11-15' }), 'letter-over'],
  ['nobody agreed before', { payer: { needsAuthorisation: true } }, 'authorisation-missing'],
  ['what was agreed is over', authorised({ until: '2026-11-15' }), 'authorisation-over'],
  ['all that was agreed is used', authorised({ sessions: 0 }), 'authorisation-spent'],
  ['it is the last that was agreed', authorised({ sessions: 1 }), 'authorisation-nearly-spent'],
  ['nobody asked the payer', { payer: { verified: null } }, 'profile-unverified'],
  ['the payer has no number', { payer: { payerId: '' } }, 'payer-id-missing'],
  ['the code has another form', { payer: { code: 'S945' } }, 'code-form'],
  ['a modifier has another form', { payer: { modifiers: ['hq'] } }, 'modifier-form'],
  ['a modifier stands twice', { payer: { modifiers: ['HQ', 'HQ'] } }, 'modifier-form'],
  ['it costs nothing', { payer: { charge: 0 } }, 'charge-missing'],
  ['nobody knows who led', { session: { facilitator: 'Somebody' } }, 'facilitator-unknown'],
  [
    'a digit of who led is wrong',
    { practice: { staff: kim === undefined ? [] : [{ ...kim, npi: '1003000127' }] } },
    'facilitator-npi',
  ],
  ['others may lead', { payer: { credentials: ['PhD', 'PsyD'] } }, 'facilitator-credential'],
  ['nobody knows the place', { session: { place: 'The park' } }, 'place-unknown'],
  ['the payer doesn’t pay there', { payer: { places: ['22'] } }, 'place-not-paid'],
  [
    'the place has five digits',
    {
      session: { place: 'Hall of Saint Ann' },
      practice: {
        places:
          room === undefined || hall === undefined
            ? []
            : [room, { ...hall, address: { ...practice.address, zip: '80010' } }],
      },
    },
    'place-address',
  ],
  ['the practice has no name', { practice: { name: ' ' } }, 'practice-name'],
  ['the practice has a wrong number', { practice: { npi: '1234567890' } }, 'practice-npi'],
  ['the practice has no tax number', { practice: { taxId: '12' } }, 'practice-tax-id'],
  [
    'the practice has a box',
    { practice: { address: { ...practice.address, street: 'P.O. Box 12' } } },
    'practice-address',
  ],
  ['nobody can be called', { practice: { contact: '' } }, 'practice-phone'],
  ['nobody takes the file', { practice: { receiver: { kind: 'ZZ', id: '', name: '' } } }, 'practice-ways'],
  ['it is too late', { ground: { today: '2027-02-15' } }, 'too-late'],
  ['it is nearly too late', { ground: { today: '2027-02-10' } }, 'nearly-late'],
];

test.each(cases)('where %s, that is said, and nothing else', (_, change, kind) => {
  expect(kindsOf(groundWith(change))).toEqual([kind]);
});

test('every reason is tried, by itself or beside others', () => {
  const tried = new Set(cases.map(([, , kind]) => kind));
  const beside: readonly ReasonKind[] = [
    'same-day',
    'sessions-overlap',
    'facilitator-in-two-rooms',
    'cap-group',
    'cap-year',
    'in-a-batch',
  ];
  expect(new Set([...tried, ...beside])).toEqual(new Set(Object.keys(reasonPlaces)));
});

test('all reasons are told at once, each with where it is put right', () => {
  const [line] = billingLines(
    groundWith({
      session: { isSigned: false, people: 30 },
      attended: { minutes: 10 },
      person: { sex: null, diagnoses: [] },
      practice: { npi: '' },
    }),
  );
  expect(line?.reasons.map(({ kind, mendAt }) => [kind, mendAt])).toEqual([
    ['not-signed', 'session'],
    ['minutes-short', 'session'],
    ['group-large', 'session'],
    ['sex-missing', 'person'],
    ['diagnosis-missing', 'person'],
    ['practice-npi', 'practice'],
  ]);
  expect(line?.isReady).toBe(false);
});

test('a warning is said and keeps nothing from being billed', () => {
  const [line] = billingLines(groundWith({ payer: { verified: null } }));
  expect([line?.reasons.length, line?.isReady]).toEqual([1, true]);
});

test('somebody without coverage pays alone, the fee of the practice, and needs no diagnosis', () => {
  const [line] = billingLines(groundWith({ person: { coverage: [], diagnoses: [], sex: null } }));
  expect(line).toMatchObject({ lane: 'superbill', profile: null, charge: 4000, reasons: [], isReady: true });
});

test('a letter that holds on the day is enough for a payer that wants one, and stands with its date on a superbill', () => {
  const letter = { by: 'Ira Reed', on: '2026-09-01', until: null, place: 'Blue folder' };
  const people = new Map([['per_ana', personOf('per_ana', { letter })]]);
  expect(kindsOf(groundOf({ people, profiles: [{ ...goodPlan, needsLetter: true }] }))).toEqual([]);
  const alone = new Map([['per_ana', personOf('per_ana', { letter, coverage: [] })]]);
  const [bill] = superbillsOf(billingLines(groundOf({ people: alone })), () => 'BR-000001');
  expect(bill?.letter).toEqual({ by: 'Ira Reed', on: '2026-09-01' });
  expect(
    superbillsOf(
      billingLines(groundOf({ people: new Map([['per_ana', personOf('per_ana', { coverage: [] })]]) })),
      () => 'BR-000001',
    )[0],
  ).not.toHaveProperty('letter');
});

test('a sponsor that pays by the class is charged nothing for a head', () => {
  const lines = billingLines(groundWith({ payer: { lane: 'invoice', perClass: true, charge: 30_000, payerId: '' } }));
  expect([lines[0]?.isReady, lines[0]?.reasons, totalOf(lines)]).toEqual([true, [], 0]);
});

test('of two classes on a day the first is ready; the other one says why not', () => {
  const morning = sessionOn('2026-11-16', {
    id: 'ses_morning',
    began: Date.parse('2026-11-16T09:00:00-07:00'),
    ended: Date.parse('2026-11-16T10:00:00-07:00'),
  });
  const lines = billingLines(
    groundOf({ attended: [inSession(sessionOn('2026-11-16'), 'per_ana'), inSession(morning, 'per_ana')] }),
  );
  expect(lines.map(({ id, isReady, reasons }) => [id, isReady, reasons.map(({ kind }) => kind)])).toEqual([
    ['ses_morning/per_ana', true, []],
    ['ses_20261116/per_ana', false, ['same-day']],
  ]);
});

test('somebody in two rooms at once is said, and so is whoever led both', () => {
  const other = sessionOn('2026-11-16', {
    id: 'ses_other',
    began: Date.parse('2026-11-16T18:30:00-07:00'),
    group: 'grp_2',
  });
  const lines = billingLines(
    groundOf({
      attended: [inSession(sessionOn('2026-11-16'), 'per_ana'), inSession(other, 'per_ana')],
      profiles: [{ ...goodPlan, caps: { day: null, group: null, year: null } }],
    }),
  );
  expect(lines.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
    [],
    ['sessions-overlap', 'facilitator-in-two-rooms'],
  ]);
  expect(lines.map(({ isReady }) => isReady)).toEqual([true, false]);
});

const mondays = ['2026-11-02', '2026-11-09', '2026-11-16'].map((day) => inSession(sessionOn(day), 'per_ana'));

test.each([
  ['group', 'cap-group'],
  ['year', 'cap-year'],
] as const)('what a payer pays by the %s is counted from the first class on', (cap, kind) => {
  const caps = { day: null, group: null, year: null, [cap]: 2 };
  const lines = billingLines(groundOf({ attended: mondays.toReversed(), profiles: [{ ...goodPlan, caps }] }));
  expect(lines.map(({ reasons }) => reasons.map((each) => [each.kind, each.told]))).toEqual([[], [], [[kind, '2']]]);
});

test('what was billed before counts, also where it is not in the list, and is not billed again', () => {
  const before = {
    line: 'ses_20261102/per_ana',
    batch: 'bat_1',
    profile: 'pay_good',
    person: 'per_ana',
    day: '2026-11-02',
    group: 'grp_1',
    authorisation: '',
  };
  const caps = { day: 1, group: 2, year: null };
  const lines = billingLines(groundOf({ attended: mondays, before: [before], profiles: [{ ...goodPlan, caps }] }));
  expect(lines.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['in-a-batch'], [], ['cap-group']]);
});

test('an authorisation counts down to its end', () => {
  const authorisation = { number: 'A1', sessions: 2, until: null };
  const people = new Map([['per_ana', personOf('per_ana', { coverage: [{ ...goodCoverage, authorisation }] })]]);
  const lines = billingLines(groundOf({ attended: mondays, people }));
  expect(lines.map(({ reasons }) => reasons.map(({ kind, told }) => [kind, told]))).toEqual([
    [['authorisation-nearly-spent', '1']],
    [['authorisation-nearly-spent', '0']],
    [['authorisation-spent', '2']],
  ]);
});

test('whoever can’t be claimed for can be given a superbill instead, when somebody picks the line, and not where it can’t be billed at all', () => {
  const ground = groundWith({ session: { facilitator: 'A coach' }, person: { diagnoses: [] } });
  const [line] = billingLines(ground);
  expect([line?.lane, line?.isReady, line?.instead]).toEqual(['claim', false, 'superbill']);
  const [alone] = billingLines({ ...ground, alone: new Set([line?.id ?? '']) });
  expect(alone).toMatchObject({ lane: 'superbill', profile: null, charge: 4000, isReady: true, instead: null });
  expect(billingLines(groundWith({ session: { isSigned: false } }))[0]?.instead).toBeNull();
  expect(billingLines(groundWith({ attended: { minutes: 10 }, practice: { fee: 0 } }))[0]?.instead).toBeNull();
});
