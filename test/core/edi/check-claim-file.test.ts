import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClaimFile } from '#core/edi/check-claim-file';
import type { EdiRule } from '#core/edi/edi-fault';
import { changed, fileOf, soundClaims } from './claim-sample';

const today = '20261123';

function rulesOf(text: string): readonly EdiRule[] {
  return [...new Set(checkClaimFile(text, today).faults.map(({ rule }) => rule))];
}

test('a sound file of claims has no fault, on one line, on many and with other separators', () => {
  const text = fileOf(soundClaims);
  expect(checkClaimFile(text, today)).toEqual({ faults: [], claims: 2, lines: 3 });
  expect(rulesOf(text.replaceAll('\n', ''))).toEqual([]);
  expect(rulesOf(text.replaceAll('\n', '\r\n'))).toEqual([]);
  const others: Readonly<Record<string, string>> = { '*': '|', ':': '>', '~': '\n', '^': '!', '\n': '' };
  expect(rulesOf(text.replaceAll(/[*:~^\n]/g, (sign) => others[sign] ?? sign))).toEqual([]);
});

/** Lines 2 to 51, each of another day. */
const fiftyMore = Array.from({ length: 50 }, (_, at) => {
  const day = new Date(Date.UTC(2026, 7, 1 + at)).toISOString().slice(0, 10).replaceAll('-', '');
  return [`LX*${at + 2}`, 'SV1*HC:S9454:HQ*45*UN*1***1', `DTP*472*D8*${day}`];
}).flat();

/** One fault in each file: what it is, the file, and the rules that name it. */
const defects: readonly (readonly [string, string, ...EdiRule[]])[] = [
  ['something that is no such file', 'Name,Date\r\nAna,2026-11-16', 'not-x12'],
  ['a first segment that is too short', fileOf(soundClaims).replace('QUIETROOM      ', 'QUIETROOM'), 'isa-length'],
  ['one sign for two purposes', changed('ISA', (soundClaims[0] ?? '').replace(/:$/, '^')), 'separators-alike'],
  ['something behind the end', `${fileOf(soundClaims)}\nREF*XX*1~`, 'after-end'],
  [
    'a production flag that is neither',
    changed('ISA', (soundClaims[0] ?? '').replace('*T*', '*X*')),
    'element-not-in-list',
  ],
  ['another control number at the end of the file', changed('IEA', 'IEA*1*000000018'), 'interchange-control'],
  ['another number of groups', changed('IEA', 'IEA*2*000000017'), 'interchange-count'],
  ['a file without an end', changed('IEA'), 'segment-missing'],
  ['another control number at the end of a group', changed('GE', 'GE*1*18'), 'group-control'],
  ['another number of sets in a group', changed('GE', 'GE*2*17'), 'group-count'],
  ['a group without an end', changed('GE'), 'segment-missing'],
  [
    'a group of another kind',
    changed('GS', 'GS*HP*QUIETROOM*CLEARCO*20261123*1820*17*X*005010X222A1'),
    'element-not-in-list',
  ],
  ['a set of another version', changed('ST', 'ST*837*0001*005010X223A2'), 'version-unlike'],
  ['another control number at the end of a set', changed('SE', 'SE*50*0002'), 'set-control'],
  ['another number of segments', changed('SE', 'SE*49*0001'), 'set-count'],
  ['a set without an end', changed('SE'), 'segment-missing'],
  ['a set that is no set of claims', changed('BHT', 'BHT*0019*00*BR17*20261123*1820*XX'), 'element-not-in-list'],
  ['a set without its beginning', changed('BHT'), 'segment-missing'],
  ['a day that there is not', changed('BHT', 'BHT*0019*00*BR17*20261131*1820*CH'), 'element-not-a-date'],
  ['a time that there is not', changed('BHT', 'BHT*0019*00*BR17*20261123*2460*CH'), 'element-not-a-time'],
  ['no sender', changed('NM1*41'), 'loop-missing', 'segment-unknown'],
  [
    'a sender without a number',
    changed('NM1*41', 'NM1*41*2*QUIET ROOM CLINIC*****46*'),
    'element-missing',
    'trailing-separator',
  ],
  ['nobody to call', changed('PER*IC'), 'segment-missing'],
  ['a telephone with signs', changed('PER*IC', 'PER*IC*PAT DESK*TE*303-555-0100'), 'phone-form'],
  ['no receiver', changed('NM1*40'), 'loop-missing'],
  ['a sender that is the receiver', changed('NM1*40', 'NM1*40*2*CLEARCO*****46*QUIETROOM'), 'same-party-again'],
  ['a level with a wrong number', changed('HL*3', 'HL*4*1*22*0'), 'hierarchy-number'],
  ['a level below the wrong one', changed('HL*3', 'HL*3*2*22*0'), 'hierarchy-parent'],
  ['a level that says that nobody is below', changed('HL*1', 'HL*1**20*0'), 'hierarchy-child'],
  ['a kind of work that is no such code', changed('PRV*BI', 'PRV*BI*PXC*COACH'), 'taxonomy-form'],
  ['nobody who bills', changed('NM1*85'), 'loop-missing', 'segment-unknown'],
  [
    'a wrong digit in the number of whoever bills',
    changed('NM1*85', 'NM1*85*2*QUIET ROOM CLINIC*****XX*1234567890'),
    'npi-check-digit',
  ],
  ['a box instead of a street', changed('N3*12', 'N3*PO BOX 12'), 'street-is-box'],
  ['no street', changed('N3*12'), 'segment-missing'],
  ['no town', changed('N4*DENVER*CO*802031234'), 'segment-missing'],
  ['five digits where nine are asked for', changed('N4*DENVER*CO*802031234', 'N4*DENVER*CO*80203'), 'zip-nine'],
  ['nine digits that were made up', changed('N4*DENVER*CO*802031234', 'N4*DENVER*CO*802039999'), 'zip-nine'],
  ['a postal code with a letter', changed('N4*DENVER*CO*80204', 'N4*DENVER*CO*8O204'), 'zip-form'],
  ['a state that there is not', changed('N4*DENVER*CO*80204', 'N4*DENVER*QQ*80204'), 'state-form'],
  ['a tax number with a sign', changed('REF*EI', 'REF*EI*12-3456789'), 'tax-id-form'],
  ['no tax number', changed('REF*EI'), 'segment-missing'],
  ['no coverage', changed('SBR*P*18*GRP7'), 'segment-missing'],
  ['a coverage of another kind', changed('SBR*P*18*GRP7', 'SBR*P*18*GRP7******XX'), 'element-not-in-list'],
  [
    'the number and the name of a group',
    changed('SBR*P*18*GRP7', 'SBR*P*18*GRP7*QUIET*****CI'),
    'group-number-and-name',
  ],
  ['somebody else who is not named', changed('SBR*P*18*GRP7', 'SBR*P**GRP7******CI'), 'subscriber-facts-missing'],
  ['a member without a number', changed('NM1*IL*1*VALE', 'NM1*IL*1*VALE*ANA'), 'member-id-missing'],
  ['a member without a given name', changed('NM1*IL*1*VALE', 'NM1*IL*1*VALE*****MI*M0012345'), 'name-first-missing'],
  ['a letter with an accent', changed('NM1*IL*1*VALE', 'NM1*IL*1*VALÉ*ANA****MI*M0012345'), 'character-outside-set'],
  ['a blank before a name', changed('NM1*IL*1*VALE', 'NM1*IL*1* VALE*ANA****MI*M0012345'), 'space-around'],
  [
    'a name that is too long',
    changed('NM1*IL*1*VALE', `NM1*IL*1*${'V'.repeat(61)}*ANA****MI*M0012345`),
    'element-too-long',
  ],
  ['a member without an address', changed('N3*5 OAK'), 'subscriber-facts-missing'],
  ['a member without a birth date', changed('DMG*D8*1980'), 'subscriber-facts-missing'],
  ['a birth date that there is not', changed('DMG*D8*1980', 'DMG*D8*19810229*F'), 'element-not-a-date'],
  ['a birth date to come', changed('DMG*D8*1980', 'DMG*D8*20270101*F'), 'birth-date-late', 'service-date-before-birth'],
  ['a sex that is no code', changed('DMG*D8*1980', 'DMG*D8*19800229*X'), 'element-not-in-list'],
  ['no payer', changed('NM1*PR*2*GOOD'), 'loop-missing'],
  ['a payer without a number', changed('NM1*PR*2*GOOD', 'NM1*PR*2*GOOD PLAN'), 'element-missing'],
  ['two claims of one number', changed('CLM*BR-0002', 'CLM*BR-0001*90.5***11:B:7*Y*A*Y*Y'), 'claim-id-again'],
  ['a total that is not the sum', changed('CLM*BR-0001', 'CLM*BR-0001*54***11:B:1*Y*A*Y*Y'), 'claim-total'],
  ['a total with a nought before it', changed('CLM*BR-0001', 'CLM*BR-0001*045***11:B:1*Y*A*Y*Y'), 'leading-zeros'],
  [
    'a total in words',
    changed('CLM*BR-0001', 'CLM*BR-0001*$45***11:B:1*Y*A*Y*Y'),
    'element-not-numeric',
    'charge-form',
  ],
  [
    'a place of service that there is not',
    changed('CLM*BR-0001', 'CLM*BR-0001*45***98:B:1*Y*A*Y*Y'),
    'place-of-service',
  ],
  ['a frequency that there is not', changed('CLM*BR-0001', 'CLM*BR-0001*45***11:B:9*Y*A*Y*Y'), 'element-not-in-list'],
  [
    'no word on the signature of the provider',
    changed('CLM*BR-0001', 'CLM*BR-0001*45***11:B:1**A*Y*Y'),
    'element-missing',
  ],
  ['no word on the assignment', changed('CLM*BR-0001', 'CLM*BR-0001*45***11:B:1*Y**Y*Y'), 'element-missing'],
  ['something where nothing stands', changed('CLM*BR-0001', 'CLM*BR-0001*45*X**11:B:1*Y*A*Y*Y'), 'element-not-used'],
  ['separators at the end', changed('CLM*BR-0001', 'CLM*BR-0001*45***11:B:1*Y*A*Y*Y*'), 'trailing-separator'],
  ['a replacement of nothing', changed('REF*F8'), 'original-reference-missing'],
  ['a first claim that names one before', changed('REF*G1', 'REF*F8*ICN1'), 'original-reference-needless'],
  ['no diagnosis', changed('HI*ABK:Z733'), 'segment-missing', 'pointer-beyond'],
  ['a diagnosis with its point', changed('HI*ABK:Z733', 'HI*ABK:Z73.3*ABF:F4323'), 'diagnosis-form'],
  ['a diagnosis twice', changed('HI*ABK:Z733', 'HI*ABK:Z733*ABF:Z733'), 'diagnosis-again'],
  ['a diagnosis that was divided', changed('HI*ABK:Z733', 'HI*ABK:F438*ABF:F4323'), 'diagnosis-incomplete'],
  ['a gap between diagnoses', changed('HI*ABK:Z733', 'HI*ABK:Z733**ABF:F4323'), 'diagnosis-order'],
  ['a second diagnosis as a first', changed('HI*ABK:Z733', 'HI*ABK:Z733*ABK:F4323'), 'element-not-in-list'],
  [
    'a wrong digit in the number of whoever was there',
    changed('NM1*82', 'NM1*82*1*PARK*KIM****XX*1003000127'),
    'npi-check-digit',
  ],
  [
    'whoever bills as the one who was there',
    changed('NM1*82', 'NM1*82*1*PARK*KIM****XX*1234567893'),
    'rendering-is-billing',
  ],
  ['an organisation that refers', changed('NM1*DN', 'NM1*DN*2*REED*****XX*1245319599'), 'element-not-in-list'],
  ['a place without a town', changed('N4*AURORA'), 'segment-missing'],
  ['a place whose code has five digits', changed('N4*AURORA', 'N4*AURORA*CO*80010'), 'zip-nine'],
  [
    'the places of a claim in the wrong order',
    changed(
      'NM1*DN',
      'NM1*77*2*HALL*****XX*1194000000',
      'N3*7 PINE',
      'N4*AURORA*CO*800101111',
      'NM1*DN*1*REED*IRA****XX*1245319599',
    ),
    'segment-out-of-order',
    'loop-too-many',
  ],
  [
    'a diagnosis before a number',
    changed('REF*G1', 'HI*ABK:Z733', 'REF*G1*AUTH77')
      .replace('HI*ABK:Z733*ABF:F4323~\n', '')
      .replace('SE*51', 'SE*50')
      .replace('1:2~', '1~'),
    'segment-out-of-order',
  ],
  ['two authorisations', changed('REF*G1', 'REF*G1*AUTH77', 'REF*G1*AUTH78'), 'segment-too-many'],
  ['a segment that nobody knows', changed('LX*1', 'ZZZ*1', 'LX*1'), 'segment-unknown'],
  ['a line with a wrong number', changed('LX*2', 'LX*3'), 'line-number'],
  ['a line without a service', changed('SV1*HC:S9454:HQ*45'), 'segment-missing', 'claim-total'],
  ['a line without a day', changed('DTP*472*D8*20261116'), 'segment-missing'],
  ['a line of a day to come', changed('DTP*472*D8*20261116', 'DTP*472*D8*20261124'), 'service-date-late'],
  ['a line of a day that there is not', changed('DTP*472*D8*20261116', 'DTP*472*D8*20261140'), 'element-not-a-date'],
  ['a day in the form of a screen', changed('DTP*472*D8*20261116', 'DTP*472*D8*2026-11-16'), 'element-not-a-date'],
  ['a line of before the birth', changed('DTP*472*D8*20261116', 'DTP*472*D8*19800228'), 'service-date-before-birth'],
  ['a code in small letters', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:s9454:HQ*45*UN*1***1:2'), 'code-form'],
  ['a modifier of three signs', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQX*45*UN*1***1:2'), 'modifier-form'],
  ['a modifier twice', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ:HQ*45*UN*1***1:2'), 'modifier-again'],
  [
    'five modifiers',
    changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ:HO:HE:U1:a class:U2*45*UN*1***1:2'),
    'component-too-many',
  ],
  [
    'a charge of less than nothing',
    changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*-45*UN*1***1:2').replace('BR-0001*45', 'BR-0001*-45'),
    'charge-not-positive',
  ],
  [
    'a charge in tenths of cents',
    changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45.125*UN*1***1:2'),
    'charge-form',
    'claim-total',
  ],
  ['the minutes as units', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*UN*60***1:2'), 'units-not-one'],
  ['a unit of another kind', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*XX*1***1:2'), 'element-not-in-list'],
  [
    'a place that is that of the claim already',
    changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*UN*1*11**1:2'),
    'place-of-service',
  ],
  ['a pointer to nothing', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*UN*1***1:3'), 'pointer-beyond'],
  ['a pointer twice', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*UN*1***1:1'), 'pointer-again'],
  ['no pointer', changed('SV1*HC:S9454:HQ*45', 'SV1*HC:S9454:HQ*45*UN*1'), 'element-missing', 'pointer-first-missing'],
  [
    'one class twice',
    changed('REF*6R*L1', 'REF*6R*L1', 'LX*2', 'SV1*HC:S9454:HQ*45*UN*1***1:2', 'DTP*472*D8*20261116').replace(
      'BR-0001*45',
      'BR-0001*90',
    ),
    'line-again',
  ],
  ['two lines of one number', changed('REF*6R*L3', 'REF*6R*L2'), 'line-id-again'],
  ['two values where one stands', changed('REF*G1', 'REF*G1*AUTH77^AUTH78'), 'element-not-repeatable'],
  [
    'a claim without lines',
    changed('LX*1')
      .replace(/SV1\*HC:S9454:HQ\*45\*[^~]*~\nDTP[^~]*~\nREF[^~]*~\n/, '')
      .replace('SE*49', 'SE*46'),
    'loop-missing',
    'claim-without-lines',
  ],
  [
    'fifty-one lines',
    changed('REF*6R*L1', 'REF*6R*L1', ...fiftyMore).replace('BR-0001*45', 'BR-0001*2295'),
    'claim-too-many-lines',
  ],
];

test.each(defects)('%s is named', (_, text, ...rules) => {
  expect(new Set(rulesOf(text))).toEqual(new Set(rules));
});

test('at least sixty kinds of single faults are tried', () => {
  expect(new Set(defects.map(([title]) => title)).size).toBeGreaterThanOrEqual(60);
});

test('a fault names its segment, its place and what stands there', () => {
  expect(checkClaimFile(changed('NM1*IL*1*ABEL', 'NM1*IL*1*ABEL*BO*Q***MI'), today).faults).toEqual([
    { rule: 'member-id-missing', segment: 36, at: 'NM109', told: '' },
  ]);
});

test('whatever is in a file, it is looked at to its end and each fault has a segment of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...soundClaims),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'HL*1**20*1',
      'NM1',
      'HI*::',
      'CLM*****',
      'SV1*:::::::::',
      'LX*1',
      'DTP*472*RD8*-',
      'SE',
      'ST',
      'ISA*',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), fc.boolean(), (pieces, hasHead) => {
      const segments = hasHead ? [soundClaims[0] ?? '', ...pieces] : pieces;
      for (const { segment } of checkClaimFile(fileOf(segments), today).faults) {
        expect(segment).toBeGreaterThanOrEqual(0);
        // What divides segments is what the first one says: it need not be ours.
        expect(segment).toBeLessThanOrEqual(fileOf(segments).length);
      }
    }),
    { numRuns: 500 },
  );
});

test('a segment that is taken out, doubled or moved is never passed over', () => {
  const needed = soundClaims
    .map((_, at) => at)
    .filter((at) => !/^(PRV|REF|NM1\*(DN|82)|PER)/.test(soundClaims[at] ?? ''));
  for (const at of needed) {
    const without = soundClaims.filter((_, index) => index !== at);
    expect(rulesOf(fileOf(without)), `without ${soundClaims[at]}`).not.toEqual([]);
  }
  for (const at of soundClaims.keys()) {
    const doubled = soundClaims.toSpliced(at, 0, soundClaims[at] ?? '');
    expect(rulesOf(fileOf(doubled)), `twice ${soundClaims[at]}`).not.toEqual([]);
  }
});
