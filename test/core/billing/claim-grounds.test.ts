import { expect, test } from 'vitest';
import type { BillingGround } from '#core/billing/billing-lines';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf } from '#core/billing/claim';
import { goodCoverage, goodPlan, groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';

const hour = 3_600_000;
const numbered = { billingNpi: practice.npi, next: () => 'BR-000001', most: 50 };

function kinds(ground: BillingGround): readonly (readonly string[])[] {
  return billingLines(ground).map(({ reasons }) => reasons.map(({ kind }) => kind));
}

function diagnosis(code: string, on: string | null) {
  return { code, text: '', source: 'Ira Reed', npi: '', on };
}

const first = sessionOn('2026-11-16');
const later = { ...first, id: 'ses_b', began: (first.began ?? 0) + 3 * hour, ended: (first.ended ?? 0) + 3 * hour };

test('a class that can’t be billed takes the turn of none that can', () => {
  const profiles = [{ ...goodPlan, caps: { day: 1, group: null, year: 2 } }];
  const short = inSession(first, 'per_ana', { minutes: 5 });
  expect(kinds(groundOf({ profiles, attended: [short, inSession(later, 'per_ana')] }))).toEqual([
    ['minutes-short'],
    [],
  ]);
  const attended = [
    inSession(sessionOn('2026-11-02', { isSigned: false }), 'per_ana'),
    inSession(sessionOn('2026-11-09'), 'per_ana', { minutes: 3 }),
    inSession(first, 'per_ana'),
  ];
  expect(kinds(groundOf({ profiles, attended })).at(-1)).toEqual([]);
});

test.each(['U09.9', 'U07.1', 'F43.23'])('%s is a diagnosis by its form', (code) => {
  const people = new Map([['per_ana', personOf('per_ana', { diagnoses: [diagnosis(code, '2026-09-01')] })]]);
  expect(kinds(groundOf({ people }))).toEqual([[]]);
});

test('a diagnosis that was noted after a class is left off its claim, and the others stay on it', () => {
  const diagnoses = [diagnosis('F41.1', '2026-01-01'), diagnosis('F43.10', '2026-11-12')];
  const people = new Map([['per_ana', personOf('per_ana', { diagnoses })]]);
  const attended = [inSession(sessionOn('2026-11-09'), 'per_ana'), inSession(first, 'per_ana')];
  const lines = billingLines(groundOf({ people, attended }));
  expect(lines.map(({ isReady }) => isReady)).toEqual([true, true]);
  const claims = claimsOf(lines, numbered).map(({ diagnoses: codes, lines: of }) => [codes, of.map(({ day }) => day)]);
  expect(claims).toEqual([
    [['F411'], ['2026-11-09']],
    [['F411', 'F4310'], ['2026-11-16']],
  ]);
});

test('classes under another group number are on another claim', () => {
  const coverage = [
    { ...goodCoverage, group: 'OLD', until: '2026-11-10' },
    { ...goodCoverage, group: 'NEW', from: '2026-11-11' },
  ];
  const people = new Map([['per_ana', personOf('per_ana', { coverage })]]);
  const attended = [inSession(sessionOn('2026-11-09'), 'per_ana'), inSession(first, 'per_ana')];
  const claims = claimsOf(billingLines(groundOf({ people, attended })), numbered);
  expect(claims.map(({ coverage: { group }, lines }) => [group, lines.length])).toEqual([
    ['OLD', 1],
    ['NEW', 1],
  ]);
});

test.each([
  ['Kim Park', 'Kim', 'Park'],
  ['Kim Park, LCSW', 'Kim', 'Park'],
  ['Juan Garcia Jr.', 'Juan', 'Garcia'],
  ['Ann Lee III', 'Ann', 'Lee'],
  ['Van Ii', 'Van', 'Ii'],
])('%s leads as %s %s', (name, given, family) => {
  const [member] = practice.staff;
  if (member === undefined) throw new Error('nobody leads');
  const ground = groundOf({
    practice: { ...practice, staff: [{ ...member, name }] },
    attended: [inSession(sessionOn('2026-11-16', { facilitator: name }), 'per_ana')],
  });
  expect(claimsOf(billingLines(ground), numbered)[0]?.rendering).toMatchObject({ given, family });
});
