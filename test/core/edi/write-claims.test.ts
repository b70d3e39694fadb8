import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BillingGround, billingLines } from '#core/billing/billing-lines';
import { type Claim, claimsOf, mostLines } from '#core/billing/claim';
import { isLatinName, latin } from '#core/billing/latin';
import type { Practice } from '#core/billing/practice';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { writeClaims } from '#core/edi/write-claims';
import { goodCoverage, goodPlan, groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';

const control = { interchange: 17, group: 17, day: '2026-11-23', time: '18:20' };

function numbers(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `BR-${String(last).padStart(6, '0')}`;
  };
}

function claimsIn(ground: BillingGround, most: number = mostLines.file): readonly Claim[] {
  return claimsOf(billingLines(ground), { billingNpi: ground.practice.npi, next: numbers(), most });
}

function segments(text: string): readonly string[] {
  return text.split('~').filter((segment) => segment !== '');
}

/** So many Mondays from a day on. */
function weeks(count: number, from = '2025-01-06'): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + at * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}

test('a file of one claim is, segment by segment, what a claim has to be', () => {
  const people = new Map([
    [
      'per_ana',
      personOf('per_ana', {
        given: 'Zoë',
        family: 'O’Neil-Łęcka',
        coverage: [{ ...goodCoverage, authorisation: { number: 'AUTH77', sessions: 8, until: null } }],
        referrer: { given: 'Ira', family: 'Reed', npi: '1245319599' },
      }),
    ],
  ]);
  const attended = [inSession(sessionOn('2026-11-16', { place: 'hall of saint  ann' }), 'per_ana')];
  const text = writeClaims(claimsIn(groundOf({ people, attended })), practice, control);
  expect(segments(text)).toEqual([
    'ISA*00*          *00*          *ZZ*QUIETROOM      *ZZ*CLEARCO        *261123*1820*^*00501*000000017*0*T*:',
    'GS*HC*QUIETROOM*CLEARCO*20261123*1820*17*X*005010X222A1',
    'ST*837*0001*005010X222A1',
    'BHT*0019*00*BR17-1*20261123*1820*CH',
    'NM1*41*2*QUIET ROOM CLINIC*****46*QUIETROOM',
    'PER*IC*PAT DESK*TE*3035550100',
    'NM1*40*2*CLEARCO*****46*CLEARCO',
    'HL*1**20*1',
    'PRV*BI*PXC*251S00000X',
    'NM1*85*2*QUIET ROOM CLINIC*****XX*1234567893',
    'N3*12 ELM STREET',
    'N4*DENVER*CO*802031234',
    'REF*EI*123456789',
    'HL*2*1*22*0',
    'SBR*P*18*GRP7******CI',
    "NM1*IL*1*O'NEIL-LECKA*ZOE****MI*M0012345",
    'N3*5 OAK LANE*APT 2',
    'N4*DENVER*CO*80204',
    'DMG*D8*19800229*F',
    'NM1*PR*2*GOOD PLAN*****PI*84001',
    'CLM*BR-000001*45***99:B:1*Y*A*Y*Y',
    'REF*G1*AUTH77',
    'HI*ABK:F4323',
    'NM1*DN*1*REED*IRA****XX*1245319599',
    'NM1*82*1*PARK*KIM****XX*1003000126',
    'PRV*PE*PXC*104100000X',
    'NM1*77*2*HALL OF SAINT ANN*****XX*1194000000',
    'N3*7 PINE STREET',
    'N4*AURORA*CO*800101111',
    'LX*1',
    'SV1*HC:S9454:HQ*45*UN*1***1',
    'DTP*472*D8*20261116',
    'REF*6R*BR-000001-1',
    'SE*32*0001',
    'GE*1*17',
    'IEA*1*000000017',
  ]);
  expect(checkClaimFile(text, '20261123').faults).toEqual([]);
});

test('more classes than a claim takes are cut into several, fifty in a file and six on paper', () => {
  const attended = weeks(103).map((day) => inSession(sessionOn(day), 'per_ana'));
  const ground = groundOf({
    attended,
    profiles: [{ ...goodPlan, timelyDays: null }],
    people: new Map([
      [
        'per_ana',
        personOf('per_ana', {
          coverage: [{ ...goodCoverage, from: null }],
          diagnoses: [{ code: 'F41.1', text: '', source: 'Ira Reed', npi: '', on: null }],
        }),
      ],
    ]),
  });
  expect(claimsIn(ground).map(({ lines, total }) => [lines.length, total])).toEqual([
    [50, 225_000],
    [50, 225_000],
    [3, 13_500],
  ]);
  expect(claimsIn(ground, mostLines.paper).map(({ lines }) => lines.length)).toEqual([
    ...Array.from({ length: 17 }, () => 6),
    1,
  ]);
  const text = writeClaims(claimsIn(ground), practice, control);
  expect(checkClaimFile(text, '20261231')).toEqual({ faults: [], claims: 3, lines: 103 });
});

test('lines that are not ready, or are paid for otherwise, are on no claim', () => {
  const alone = personOf('per_bo', { coverage: [] });
  const late = personOf('per_cy', { sex: null });
  const people = new Map([personOf('per_ana'), alone, late].map((each) => [each.id, each]));
  const session = sessionOn('2026-11-16');
  const attended = [...people.keys()].map((person) => inSession(session, person));
  expect(claimsIn(groundOf({ people, attended })).map(({ person }) => person)).toEqual(['per_ana']);
});

test('a claim that replaces one and one that takes one back name the payer’s number of it', () => {
  const [claim] = claimsIn(groundOf());
  if (claim === undefined) throw new Error('no claim');
  const text = writeClaims(
    [
      { ...claim, id: 'BR-000002', frequency: '7', original: 'ICN 1' },
      { ...claim, id: 'BR-000003', frequency: '8', original: 'ICN 2' },
    ],
    practice,
    control,
  );
  expect(text).toContain('11:B:7*Y*A*Y*Y~REF*F8*ICN 1~');
  expect(text).toContain('11:B:8*Y*A*Y*Y~REF*F8*ICN 2~');
  expect(checkClaimFile(text, '20261123').faults).toEqual([]);
});

test('somebody who works alone bills under their own name and number, and is not named a second time', () => {
  const alone: Practice = {
    ...practice,
    name: 'Kim Park',
    isPerson: true,
    npi: '1003000126',
    taxId: '123-45-6789',
    isTest: false,
  };
  const text = writeClaims(claimsIn(groundOf({ practice: alone })), alone, control);
  expect(text).toContain('NM1*85*1*PARK*KIM****XX*1003000126~');
  expect(text).toContain('REF*SY*123456789~');
  expect(text).not.toContain('NM1*82');
  expect(text).toContain('*0*P*:~');
  expect(checkClaimFile(text, '20261123').faults).toEqual([]);
});

test('more than five thousand claims are put into several sets, and the levels begin anew in each', () => {
  const people = new Map(
    Array.from({ length: 5001 }, (_, at) => [
      `per_${at}`,
      personOf(`per_${at}`, { coverage: [{ ...goodCoverage, memberId: `M${String(at).padStart(6, '0')}` }] }),
    ]),
  );
  const session = sessionOn('2026-11-16');
  const attended = [...people.keys()].map((person) => inSession(session, person));
  const text = writeClaims(claimsIn(groundOf({ people, attended })), practice, control);
  expect(segments(text).filter((segment) => segment.startsWith('ST*'))).toHaveLength(2);
  expect(checkClaimFile(text, '20261123')).toEqual({ faults: [], claims: 5001, lines: 5001 });
});

/** Texts that break files: accents, separators, signs of formulas, other alphabets, emoji. */
const hard = fc.oneof(
  fc.constantFrom(
    'Zoë',
    'O’Neil, "Mo"',
    '=1+2',
    '+49',
    '-5',
    '@home',
    '*~:^',
    'Łęcka',
    'Strauß',
    '山田',
    'שלום',
    'עָבְרִי',
    '🙂 Smile',
    '00123',
    'a\u0301b',
    'x\r\ny',
  ),
  fc.string({ unit: 'grapheme', maxLength: 70 }),
);

test('whatever names hold, a ready line makes a sound file, and a name that can’t stand there is said before', () => {
  fc.assert(
    fc.property(hard, hard, hard, (given, family, street) => {
      const person = personOf('per_ana', {
        given,
        family,
        address: { ...practice.address, street: `7 ${street}`, zip: '80204' },
      });
      const ground = groundOf({ people: new Map([['per_ana', person]]) });
      const [line] = billingLines(ground);
      const claims = claimsIn(ground);
      const isFit = [given, family].every((name) => name.trim() !== '' && isLatinName(name));
      expect(line?.isReady).toBe(isFit);
      expect(claims).toHaveLength(isFit ? 1 : 0);
      if (isFit) expect(checkClaimFile(writeClaims(claims, practice, control), '20261123').faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the sum of the lines is the total of the claim, and the same claims give the same file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 60 }), (charge, count) => {
      const attended = weeks(count).map((day) => inSession(sessionOn(day), 'per_ana'));
      const person = personOf('per_ana', {
        coverage: [{ ...goodCoverage, from: null }],
        diagnoses: [{ code: 'F41.1', text: '', source: 'Ira Reed', npi: '', on: null }],
      });
      const ground = groundOf({
        attended,
        people: new Map([['per_ana', person]]),
        profiles: [{ ...goodPlan, charge, timelyDays: null }],
      });
      const claims = claimsIn(ground);
      expect(claims.reduce((sum, { total }) => sum + total, 0)).toBe(charge * count);
      const text = writeClaims(claims, practice, control);
      expect(checkClaimFile(text, '20261231').faults).toEqual([]);
      expect(writeClaims(claimsIn(ground), practice, control)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['Zoë', 'ZOE'],
  ['Ångström', 'ANGSTROM'],
  ['Strauß', 'STRAUSS'],
  ['Łucja Żak', 'LUCJA ZAK'],
  ['O’Neil', "O'NEIL"],
  ['a*b~c:d^e', 'A B C D E'],
  ['  two   blanks ', 'TWO BLANKS'],
  ['山田 Hana', 'HANA'],
])('%s is written %s', (from, into) => {
  expect(latin(from)).toBe(into);
});
