import { expect, test } from 'vitest';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { fileOf, soundClaims } from './claim-sample';

/** The sound file with some of its segments in place of others, and the count of segments made right. */
function withSegments(...changes: readonly (readonly [begins: string, into: readonly string[]])[]): string {
  let segments = [...soundClaims];
  for (const [begins, into] of changes) {
    const at = segments.findIndex((segment) => segment.startsWith(begins));
    expect(at).toBeGreaterThan(0);
    segments = [...segments.slice(0, at), ...into, ...segments.slice(at + 1)];
  }
  const [from, until] = ['ST*', 'SE*'].map((id) => segments.findIndex((segment) => segment.startsWith(id)));
  const count = (until ?? 0) - (from ?? 0) + 1;
  return fileOf(segments.map((segment) => segment.replace(/^SE\*\d+/, `SE*${count}`)));
}

function rulesOf(text: string): readonly string[] {
  return checkClaimFile(text, '20261201').faults.map(({ rule }) => rule);
}

const total = 'CLM*BR-0001*45*';
const service = 'SV1*HC:S9454:HQ*45*';
const claimOf = (amount: string) => `CLM*BR-0001*${amount}***11:B:1*Y*A*Y*Y`;

test.each([
  ['amounts with cents', withSegments([total, [claimOf('45.00')]], [service, ['SV1*HC:S9454:HQ*45.00*UN*1***1:2']])],
  ['nothing asked for', withSegments([total, [claimOf('0')]], [service, ['SV1*HC:S9454:HQ*0*UN*1***1:2']])],
  [
    'lines that are numbered anew in each claim',
    withSegments(['REF*6R*L1', ['REF*6R*1']], ['REF*6R*L2', ['REF*6R*1']], ['REF*6R*L3', ['REF*6R*2']]),
  ],
  [
    'a second payer by a spouse',
    withSegments([
      'N4*AURORA',
      [
        'N4*AURORA*CO*800101111',
        'SBR*S*01*GRP9******CI',
        'OI***Y***Y',
        'NM1*IL*1*VALE*JOE****MI*X998877',
        'NM1*PR*2*OTHER PLAN*****PI*99001',
      ],
    ]),
  ],
  ['a code of the letter U', withSegments(['HI*ABK:F411', ['HI*ABK:U099']])],
  ['food of which there are several units', withSegments([service, ['SV1*HC:S9433*45*UN*3***1:2']])],
  ['a street that ends like a box', withSegments(['N3*12 ELM', ['N3*12 RUE DU PO']])],
])('a claim with %s is sound', (_, text) => {
  expect(rulesOf(text)).toEqual([]);
});

test('twins on one member’s number are two people, and the same child twice is not', () => {
  const child = (no: string, name: string): readonly string[] => [
    `HL*${no}*2*23*0`,
    'PAT*19',
    `NM1*QC*1*VALE*${name}`,
    'N3*5 OAK LANE',
    'N4*DENVER*CO*80204',
    'DMG*D8*20100101*F',
    `CLM*BR-10${no}*45***11:B:1*Y*A*Y*Y`,
    'HI*ABK:F411',
    'LX*1',
    'SV1*HC:S9454:HQ*45*UN*1***1',
    'DTP*472*D8*20261116',
  ];
  const file = (...names: readonly string[]): string => {
    const holder = ['HL*2*1*22*1', 'SBR*P**GRP7******CI', 'NM1*IL*1*VALE*ANA****MI*M0012345'];
    const about = ['N3*5 OAK LANE', 'N4*DENVER*CO*80204', 'DMG*D8*19800229*F', 'NM1*PR*2*GOOD PLAN*****PI*84001'];
    const children = names.flatMap((name, at) => child(String(at + 3), name));
    const segments = [...soundClaims.slice(0, 13), ...holder, ...about, ...children];
    return fileOf([...segments, `SE*${segments.length - 1}*0001`, 'GE*1*17', 'IEA*1*000000017']);
  };
  expect(rulesOf(file('MIA', 'LEA'))).toEqual([]);
  expect(rulesOf(file('MIA', 'MIA'))).toEqual(['line-again']);
});

test.each([
  ['less than nothing', withSegments([total, [claimOf('-45')]], [service, ['SV1*HC:S9454:HQ*-45*UN*1***1:2']])],
  ['a line number twice in one claim', withSegments(['REF*6R*L2', ['REF*6R*L1']], ['REF*6R*L3', ['REF*6R*L1']])],
  ['a box', withSegments(['N3*12 ELM', ['N3*P.O. BOX 12']])],
  ['minutes as units', withSegments([service, ['SV1*HC:S9454:HQ*45*UN*60***1:2']])],
])('a claim with %s is not', (_, text) => {
  expect(rulesOf(text)).not.toEqual([]);
});
