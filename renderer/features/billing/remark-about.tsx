/** Where what a remark tells of is put right. */
export type RemarkMend = 'person' | 'payer' | 'practice';

/** Who bears what a payer took off. @source X12 claim adjustment group codes */
const groups = ['CO', 'PR', 'OA', 'PI'] as const;

/** Why a payer paid less, by the number of the reason, and where that is put right. @source X12 code source 139 */
const numbers = {
  '1': null,
  '2': null,
  '3': null,
  '4': 'payer',
  '11': 'person',
  '16': 'person',
  '18': null,
  '22': 'person',
  '27': 'person',
  '29': null,
  '31': 'person',
  '45': null,
  '50': 'person',
  '96': 'payer',
  '97': null,
  '197': 'person',
} as const satisfies Readonly<Record<string, RemarkMend | null>>;

/** What a clearinghouse finds wrong, by the number of the status. @source X12 code source 508 */
const statuses = {
  '33': 'person',
  '158': 'person',
  '164': 'person',
  '255': 'person',
  '453': 'payer',
  '507': 'payer',
  '562': 'practice',
} as const satisfies Readonly<Record<string, RemarkMend>>;

const categories = ['A3', 'A4', 'A6', 'A7', 'A8'] as const;

/** What a code of a payer says, in the names of our own sentences. */
export interface RemarkAbout {
  /** Null: it is no code, but words that somebody wrote. */
  readonly word: `remark.${Number | Category | 'other' | 'note' | 'file'}` | null;
  /** What of the claim it is about; null: not told, or not known here. */
  readonly status: `remark.status.${Status}` | null;
  readonly group: (typeof groups)[number] | null;
  readonly mend: RemarkMend | null;
}

type Number = keyof typeof numbers;
type Status = keyof typeof statuses;
type Category = (typeof categories)[number];

function isNumber(text: string): text is Number {
  return text in numbers;
}

function isStatus(text: string): text is Status {
  return text in statuses;
}

const nothing = { status: null, group: null, mend: null } as const;

/** What a code of a payer says: `CO-16`, `A7:562`, `N130`, `NM1 8: 8`; anything else is words of somebody. */
export function remarkAbout(code: string): RemarkAbout {
  const text = code.replace(/^[^A-Za-z0-9]+/, '').toUpperCase();
  const adjusted = /^(CO|PR|OA|PI)[\s-]?([A-Z]?\d{1,3})$/.exec(text);
  if (adjusted !== null) {
    const group = groups.find((each) => each === adjusted[1]) ?? null;
    const number = adjusted[2] ?? '';
    return isNumber(number)
      ? { word: `remark.${number}`, status: null, group, mend: numbers[number] }
      : { ...nothing, word: 'remark.other', group };
  }
  const answered = /^([ADE]\d):(\d*)$/.exec(text);
  if (answered !== null) {
    const category = categories.find((each) => each === answered[1]);
    const status = answered[2] ?? '';
    const word = category === undefined ? 'remark.other' : (`remark.${category}` as const);
    return isStatus(status)
      ? { word, group: null, status: `remark.status.${status}`, mend: statuses[status] }
      : { ...nothing, word };
  }
  if (/^(M|MA|N)\d{1,4}$/.test(text)) return { ...nothing, word: 'remark.note' };
  if (/^([A-Z][A-Z0-9]{1,2} )?\d+: ?[A-Z0-9]*$/.test(text)) return { ...nothing, word: 'remark.file' };
  return { ...nothing, word: null };
}
