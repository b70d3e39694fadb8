import { X12Parser } from 'node-x12';
import { expect, test } from 'vitest';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf, mostLines } from '#core/billing/claim';
import { writeClaims } from '#core/edi/write-claims';
import { goodCoverage, groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';

const names = [
  ['Zoë', 'Ångström'],
  ['"Mo", D’Arcy', 'O’Neil;*~:^'],
  ['=Ann', '+Lee @home -x'],
  ['🙂 Bo', 'Strauß'],
];

/** Four people with names that break files, in two classes each. */
function hardFile() {
  const people = new Map(
    names.map(([given = '', family = ''], at) => [
      `per_${at}`,
      personOf(`per_${at}`, { given, family, coverage: [{ ...goodCoverage, memberId: `00${at}77` }] }),
    ]),
  );
  const days = ['2026-11-09', '2026-11-16'].map((day) => sessionOn(day));
  const attended = days.flatMap((session) => [...people.keys()].map((person) => inSession(session, person)));
  let last = 0;
  const next = () => {
    last += 1;
    return `BR-${last}`;
  };
  const claims = claimsOf(billingLines(groundOf({ people, attended })), {
    billingNpi: practice.npi,
    next,
    most: mostLines.file,
  });
  return {
    claims,
    text: writeClaims(claims, practice, { interchange: 17, group: 18, day: '2026-11-23', time: '18:20' }),
  };
}

test('another reader of such files (node-x12) finds the envelopes, every claim with its lines, and the names in order', () => {
  const { claims, text } = hardFile();
  const interchange = new X12Parser(true).parse(text);
  if (!('functionalGroups' in interchange)) throw new Error('no interchange was read');
  // It reads control numbers as numbers.
  expect(interchange.header.valueOf(13)).toBe('17');
  const [group] = interchange.functionalGroups;
  expect([group?.header.valueOf(1), group?.header.valueOf(6), group?.trailer.valueOf(1)]).toEqual(['HC', '18', '1']);
  const [set] = group?.transactions ?? [];
  const segments = set?.segments ?? [];
  expect(set?.trailer.valueOf(1)).toBe(String(segments.length + 2));
  const values = (tag: string, place: number, qualifier?: string) =>
    segments
      .filter((segment) => segment.tag === tag && (qualifier === undefined || segment.valueOf(1) === qualifier))
      .map((segment) => segment.valueOf(place));
  expect(values('CLM', 1)).toEqual(claims.map(({ id }) => id));
  expect(values('CLM', 2)).toEqual(claims.map(({ total }) => String(total / 100)));
  expect(values('DTP', 3, '472')).toEqual(
    claims.flatMap(({ lines }) => lines.map(({ day }) => day.replaceAll('-', ''))),
  );
  expect(values('NM1', 9, 'IL')).toEqual(['00077', '00177', '00277', '00377']);
  expect(values('NM1', 3, 'IL')).toEqual(['ANGSTROM', "O'NEIL;", '+LEE @HOME -X', 'STRAUSS']);
  expect(values('NM1', 4, 'IL')).toEqual(['ZOE', '"MO", D\'ARCY', '=ANN', 'BO']);
});
