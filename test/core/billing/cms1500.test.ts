import { expect, test } from 'vitest';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf } from '#core/billing/claim';
import { cmsSheets } from '#core/billing/cms1500';
import { cmsTable } from '#files/cms-csv';
import { groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';

function claimOf(days: readonly string[], person = personOf('per_ana')) {
  const attended = days.map((day) => inSession(sessionOn(day), 'per_ana'));
  const lines = billingLines(groundOf({ attended, people: new Map([['per_ana', person]]) }));
  const [claim] = claimsOf(lines, { billingNpi: practice.npi, next: () => 'BR-000012', most: 50 });
  if (claim === undefined) throw new Error('expected a claim');
  return claim;
}

test('a form holds the values of the claim, without signs that the form has itself', () => {
  const [sheet] = cmsSheets(claimOf(['2026-11-16']), practice);
  const items = new Map(sheet?.items.map(({ item, value }) => [item, value]));
  expect(Object.fromEntries(items)).toMatchObject({
    '1': 'OTHER',
    '1a': 'M0012345',
    '2': 'VALE, ANA',
    '3': '02 29 1980 F',
    '11': 'GRP7',
    '21': 'ICD 0 / A F4323',
    '25': '123456789 EIN',
    '26': 'BR-000012',
    '28': '45 00',
    '29': '0 00',
    '31': 'PARK, KIM',
    '33a': '1234567893',
  });
  expect(items.has('22')).toBe(false);
  expect(sheet?.lines).toEqual([
    { A: '11 16 26 - 11 16 26', B: '11', D: 'S9454 HQ', E: 'A', F: '45 00', G: '1', J: '1003000126' },
  ]);
});

test('a claim of more than six lines stands on several forms, whose totals come to that of the claim', () => {
  const days = ['09-07', '09-14', '09-21', '09-28', '10-05', '10-12', '10-19', '10-26'].map((day) => `2026-${day}`);
  const claim = claimOf(days);
  const sheets = cmsSheets(claim, practice);
  expect(sheets.map(({ no, of, lines }) => [no, of, lines.length])).toEqual([
    [1, 2, 6],
    [2, 2, 2],
  ]);
  expect(sheets.reduce((sum, { total }) => sum + total, 0)).toBe(claim.total);
});

test('the table has a row for each item and each column of each line, and no live formula', () => {
  const claim = claimOf(['2026-11-16'], personOf('per_ana', { family: '=Vale' }));
  const text = cmsTable(cmsSheets({ ...claim, coverage: { memberId: '=1+1', group: '' } }, practice));
  expect(text).toContain("BR-000012,1,1,1a,,'=1+1\r\n");
  expect(text).toContain('BR-000012,1,1,24D,1,S9454 HQ\r\n');
  expect(text).toContain('BR-000012,1,1,11,,NONE\r\n');
});
