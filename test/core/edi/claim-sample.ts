/** A file of two claims as it should be, one segment a line; the second replaces another one and has two lines. */
export const soundClaims: readonly string[] = [
  'ISA*00*          *00*          *ZZ*QUIETROOM      *ZZ*CLEARCO        *261123*1820*^*00501*000000017*0*T*:',
  'GS*HC*QUIETROOM*CLEARCO*20261123*1820*17*X*005010X222A1',
  'ST*837*0001*005010X222A1',
  'BHT*0019*00*BR17*20261123*1820*CH',
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
  'NM1*IL*1*VALE*ANA****MI*M0012345',
  'N3*5 OAK LANE APT 2',
  'N4*DENVER*CO*80204',
  'DMG*D8*19800229*F',
  'NM1*PR*2*GOOD PLAN*****PI*84001',
  'CLM*BR-0001*45***11:B:1*Y*A*Y*Y',
  'REF*G1*AUTH77',
  'HI*ABK:Z733*ABF:F4323',
  'NM1*DN*1*REED*IRA****XX*1245319599',
  'NM1*82*1*PARK*KIM****XX*1003000126',
  'PRV*PE*PXC*104100000X',
  'NM1*77*2*HALL OF SAINT ANN*****XX*1194000000',
  'N3*7 PINE STREET',
  'N4*AURORA*CO*800101111',
  'LX*1',
  'SV1*HC:S9454:HQ*45*UN*1***1:2',
  'DTP*472*D8*20261116',
  'REF*6R*L1',
  'HL*3*1*22*0',
  'SBR*P*18*******MC',
  'NM1*IL*1*ABEL*BO*Q***MI*99887766',
  'N3*1 HIGH STREET',
  'N4*BOULDER*CO*80301',
  'DMG*D8*19751231*M',
  'NM1*PR*2*STATE PLAN*****PI*COMED',
  'CLM*BR-0002*90.5***11:B:7*Y*A*Y*Y',
  'REF*F8*ICN555',
  'HI*ABK:F411',
  'LX*1',
  'SV1*HC:S9454:HQ:HO*45.25*UN*1***1',
  'DTP*472*D8*20261109',
  'REF*6R*L2',
  'LX*2',
  'SV1*HC:S9454:HQ:HO*45.25*UN*1***1',
  'DTP*472*D8*20261116',
  'REF*6R*L3',
  'SE*50*0001',
  'GE*1*17',
  'IEA*1*000000017',
];

/** The text of a file of those segments; its count of segments stands as it is. */
export function fileOf(segments: readonly string[]): string {
  return segments.map((segment) => `${segment}~`).join('\n');
}

/** A file in which the first segment that begins with a text is another one, or several; its count of segments is put right. */
export function changed(from: string, ...into: readonly string[]): string {
  const at = soundClaims.findIndex((segment) => segment.startsWith(from));
  if (at < 0) throw new Error(`no segment begins with ${from}`);
  return counted([...soundClaims.slice(0, at), ...into, ...soundClaims.slice(at + 1)]);
}

/** The text with the right number of segments in SE. */
function counted(segments: readonly string[]): string {
  const [first, last] = ['ST*', 'SE*'].map((start) => segments.findIndex((segment) => segment.startsWith(start)));
  if (first === undefined || last === undefined || first < 0 || last < 0) return fileOf(segments);
  return fileOf(segments.map((segment) => segment.replace(/^SE\*50\*/, `SE*${last - first + 1}*`)));
}
