import { bht, clm, dmg, dtp472, hi, hl, lx, n3, n4, nm1, pat, per, prv, ref, sbr, st, sv1 } from './claim-segments';
import type { ElementKind } from './element-kind';

/** One segment of a loop. */
export interface SegmentRule {
  readonly id: string;
  /** The element that tells which of several of one name it is, from 1, and what may stand there; 0: its name alone. */
  readonly by: number;
  readonly values: readonly string[];
  readonly isRequired: boolean;
  /** How often it may stand there. */
  readonly most: number;
  /** How its elements are; null: they are not looked at. */
  readonly kinds: readonly ElementKind[] | null;
}

/** One loop: its segments in their order, the first of which begins it, then the loops within it. */
export interface LoopRule {
  readonly name: string;
  readonly segments: readonly SegmentRule[];
  readonly loops: readonly LoopRule[];
  readonly isRequired: boolean;
  readonly most: number;
}

const often = Number.POSITIVE_INFINITY;

function one(id: string, kinds: readonly ElementKind[], more: Partial<SegmentRule> = {}): SegmentRule {
  const [first] = kinds;
  const values = first?.type === 'ID' && first.codes.length > 0 && by1.has(id) ? first.codes : [];
  return { id, by: values.length > 0 ? 1 : 0, values, isRequired: true, most: 1, kinds, ...more };
}

/** Segments of which there are several, told apart by their first element. */
const by1 = new Set(['NM1', 'REF', 'DTP', 'PRV', 'PER']);
const may = { isRequired: false } as const;

/** Segments that classes seldom need: where they stand is looked at, not what is in them. */
function seldom(id: string, most: number, values: readonly string[] = []): SegmentRule {
  return { id, by: values.length > 0 ? 1 : 0, values, isRequired: false, most, kinds: null };
}

function loop(name: string, segments: readonly SegmentRule[], more: Partial<LoopRule> = {}): LoopRule {
  return { name, segments, loops: [], isRequired: false, most: 1, ...more };
}

const street = [one('N3', n3), one('N4', n4)];
const mayStreet = [one('N3', n3, may), one('N4', n4, may)];
const providerIds = one('REF', ref('0B 1G G2 LU'), { ...may, most: 4 });

function party(name: string, kinds: readonly ElementKind[], segments: readonly SegmentRule[] = []): LoopRule {
  return loop(name, [one('NM1', kinds), ...segments]);
}

/** Another payer: where its loops stand is looked at. */
const otherPayer = loop(
  '2320',
  [{ ...seldom('SBR', 1), isRequired: true }, seldom('CAS', 5), seldom('AMT', 3), seldom('OI', 1), seldom('MOA', 1)],
  {
    most: 10,
    loops: ['IL', 'PR', 'DN', '82', '77', 'DQ', '85'].map((role, index) =>
      loop(
        `2330${'ABCDEFG'[index] ?? ''}`,
        [seldom('NM1', 1, [role]), seldom('N3', 1), seldom('N4', 1), seldom('DTP', 1), seldom('REF', 6)],
        { most: role === 'DN' ? 2 : 1 },
      ),
    ),
  },
);

const line = loop(
  '2400',
  [
    one('LX', lx),
    one('SV1', sv1),
    seldom('SV5', 1),
    seldom('PWK', 11),
    seldom('CR1', 1),
    seldom('CR3', 1),
    seldom('CRC', 5),
    one('DTP', dtp472),
    seldom('DTP', 12, ['471', '607', '463', '461', '304', '738', '739', '011', '455', '454']),
    seldom('QTY', 2),
    seldom('MEA', 5),
    seldom('CN1', 1),
    one('REF', ref('6R'), may),
    seldom('REF', 20, ['9B', '9D', 'G1', 'EW', 'X4', 'F4', 'BT', '9F']),
    seldom('AMT', 2),
    seldom('K3', 10),
    seldom('NTE', 2),
    seldom('PS1', 1),
    seldom('HCP', 1),
  ],
  {
    isRequired: true,
    most: often,
    loops: [
      loop('2410', [seldom('LIN', 1), seldom('CTP', 1), seldom('REF', 2)]),
      party('2420A', nm1({ role: '82', mayBeNameless: true }), [one('PRV', prv('PE'), may), providerIds]),
      party('2420B', nm1({ role: 'QB', mayBeNameless: true }), [providerIds]),
      party('2420C', nm1({ role: '77', type: '2', mayBeNameless: true }), [...street, providerIds]),
      party('2420D', nm1({ role: 'DQ', type: '1', mayBeNameless: true }), [providerIds]),
      party('2420E', nm1({ role: 'DK', type: '1', mayBeNameless: true }), [
        ...mayStreet,
        providerIds,
        one('PER', per, may),
      ]),
      { ...party('2420F', nm1({ role: 'DN P3', type: '1', mayBeNameless: true }), [providerIds]), most: 2 },
      loop('2430', [seldom('SVD', 1), seldom('CAS', 5), seldom('DTP', 1), seldom('AMT', 1)], { most: 15 }),
      loop('2440', [seldom('LQ', 1), seldom('FRM', 99)], { most: often }),
    ],
  },
);

const claim = loop(
  '2300',
  [
    one('CLM', clm),
    seldom('DTP', 17, '431 454 304 453 439 484 455 471 314 360 361 297 296 435 096 090 091 444 050'.split(' ')),
    seldom('PWK', 10),
    seldom('CN1', 1),
    seldom('AMT', 1),
    one('REF', ref('G1'), may),
    one('REF', ref('F8'), may),
    seldom('REF', 14, '4N F5 EW 9F X4 9A 9C LX D9 EA P4 1J'.split(' ')),
    seldom('K3', 10),
    seldom('NTE', 1),
    seldom('CR1', 1),
    seldom('CR2', 1),
    seldom('CRC', 8),
    one('HI', hi, { by: 0, values: [] }),
    seldom('HCP', 1),
  ],
  {
    most: 100,
    loops: [
      { ...party('2310A', nm1({ role: 'DN P3', type: '1', mayBeNameless: true }), [providerIds]), most: 2 },
      party('2310B', nm1({ role: '82', mayBeNameless: true }), [one('PRV', prv('PE'), may), providerIds]),
      party('2310C', nm1({ role: '77', type: '2', mayBeNameless: true }), [
        ...street,
        providerIds,
        one('PER', per, may),
      ]),
      party('2310D', nm1({ role: 'DQ', type: '1', mayBeNameless: true }), [providerIds]),
      party('2310E', nm1({ role: 'PW', type: '2', mayBeNameless: true }), street),
      party('2310F', nm1({ role: '45', type: '2', mayBeNameless: true }), street),
      otherPayer,
      line,
    ],
  },
);

const patient = loop('2000C', [one('HL', hl, { by: 3, values: ['23'] }), one('PAT', pat)], {
  most: often,
  loops: [
    loop(
      '2010CA',
      [
        one('NM1', nm1({ role: 'QC', type: '1', by: 'II MI', mayBeNameless: true })),
        ...street,
        one('DMG', dmg),
        one('REF', ref('1W SY Y4'), { ...may, most: 3 }),
        one('PER', per, may),
      ],
      { isRequired: true },
    ),
    claim,
  ],
});

const subscriber = loop('2000B', [one('HL', hl, { by: 3, values: ['22'] }), one('SBR', sbr), one('PAT', pat, may)], {
  isRequired: true,
  most: often,
  loops: [
    loop(
      '2010BA',
      [
        one('NM1', nm1({ role: 'IL', by: 'II MI', mayBeNameless: true })),
        ...mayStreet,
        one('DMG', dmg, may),
        one('REF', ref('SY Y4'), { ...may, most: 2 }),
        one('PER', per, may),
      ],
      { isRequired: true },
    ),
    loop(
      '2010BB',
      [
        one('NM1', nm1({ role: 'PR', type: '2', by: 'PI XV' })),
        ...mayStreet,
        one('REF', ref('2U EI FY NF'), { ...may, most: 3 }),
        one('REF', ref('G2 LU'), { ...may, most: 2 }),
      ],
      { isRequired: true },
    ),
    claim,
    patient,
  ],
});

const billing = loop(
  '2000A',
  [one('HL', hl, { by: 3, values: ['20'] }), one('PRV', prv('BI'), may), seldom('CUR', 1)],
  {
    isRequired: true,
    most: often,
    loops: [
      loop(
        '2010AA',
        [
          one('NM1', nm1({ role: '85', mayBeNameless: true })),
          ...street,
          one('REF', ref('EI SY')),
          one('REF', ref('0B 1G'), { ...may, most: 2 }),
          one('PER', per, { ...may, most: 2 }),
        ],
        { isRequired: true },
      ),
      loop('2010AB', [seldom('NM1', 1, ['87']), ...street]),
      loop('2010AC', [one('NM1', nm1({ role: 'PE', type: '2', by: 'PI XV' })), ...street, seldom('REF', 4)]),
      subscriber,
    ],
  },
);

/**
 * The loops of a professional claim, 005010X222A1, as far as a class needs them looked into.
 * @source ASC X12N 005010X222A1; the order and repeats of its loops and segments as open implementations (pyx12) hold them
 */
export const claimTransaction: LoopRule = loop('837', [one('ST', st), one('BHT', bht)], {
  isRequired: true,
  loops: [
    loop('1000A', [one('NM1', nm1({ role: '41', by: '46' })), one('PER', per, { most: 2 })], { isRequired: true }),
    loop('1000B', [one('NM1', nm1({ role: '40', type: '2', by: '46' }))], { isRequired: true }),
    billing,
  ],
});
