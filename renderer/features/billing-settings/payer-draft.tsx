import { amount, centsTyped } from '#core/billing/cents';
import type { PayerProfile } from '#core/billing/payer-profile';
import { isCivilDate } from '#core/time/civil';

/** Fields whose text is a list with commas. */
const lists = ['modifiers', 'credentials', 'diagnoses', 'notFirst'] as const;
/** Fields whose text is a count; empty: it doesn't matter. */
const counts = [
  'leastMinutes',
  'leastPercent',
  'leastPeople',
  'mostPeople',
  'timelyDays',
  'capDay',
  'capGroup',
  'capYear',
] as const;

type ListField = (typeof lists)[number];
type CountField = (typeof counts)[number];
type Same = 'name' | 'lane' | 'payerId' | 'filing' | 'code' | 'perClass' | 'places' | 'needsReferral' | 'needsLetter';

/** A payer as it is typed: numbers, amounts and lists are texts until they can be read. */
export type PayerDraft = Pick<PayerProfile, Same | 'needsAuthorisation' | 'verified' | 'notes'> &
  Readonly<Record<ListField | CountField | 'charge', string>>;

/** What should be looked at, at its field. */
export interface PayerFault {
  readonly field: string;
  readonly is:
    | 'no-name'
    | 'amount'
    | 'count'
    | 'percent'
    | 'turned'
    | 'code'
    | 'modifiers'
    | 'diagnoses'
    | 'no-date'
    | 'no-asker'
    | 'too-long';
}

/** The fields, in the order of the screen. */
export const payerFields = [
  'name',
  'lane',
  'verified',
  'code',
  'modifiers',
  'charge',
  'perClass',
  'payerId',
  'filing',
  'timelyDays',
  'leastMinutes',
  'leastPercent',
  'leastPeople',
  'mostPeople',
  'credentials',
  'places',
  'needsReferral',
  'needsLetter',
  'needsAuthorisation',
  'diagnoses',
  'notFirst',
  'capDay',
  'capGroup',
  'capYear',
  'notes',
] as const satisfies readonly (keyof PayerDraft)[];

function told(count: number | null): string {
  return count === null ? '' : String(count);
}

/** What is kept, as it is typed. */
export function payerDraft({ id: _id, caps, ...profile }: PayerProfile): PayerDraft {
  const { modifiers, credentials, diagnoses, notFirst, charge } = profile;
  const { leastMinutes, leastPercent, leastPeople, mostPeople, timelyDays, ...rest } = profile;
  return {
    ...rest,
    modifiers: modifiers.join(', '),
    credentials: credentials.join(', '),
    diagnoses: diagnoses.join(', '),
    notFirst: notFirst.join(', '),
    charge: charge === 0 ? '' : amount(charge),
    leastMinutes: told(leastMinutes),
    leastPercent: told(leastPercent),
    leastPeople: told(leastPeople),
    mostPeople: told(mostPeople),
    timelyDays: told(timelyDays),
    capDay: told(caps.day),
    capGroup: told(caps.group),
    capYear: told(caps.year),
  };
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A count as it was typed; null: none, `undefined`: it is no count. */
function counted(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const count = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= 10_000 ? count : undefined;
}

function charged(text: string): number | null {
  return text.trim() === '' ? 0 : centsTyped(text);
}

/** Codes are written in capital letters, whatever was typed. */
function capitals(text: string): readonly string[] {
  return listed(text).map((one) => one.toUpperCase());
}

/** What is typed, as it is kept. Where something can't be read, nothing stands in its place: ask `payerFaults` before. */
export function payerOf(id: string, draft: PayerDraft): PayerProfile {
  const count = (field: CountField): number | null => counted(draft[field]) ?? null;
  const { name, lane, payerId, filing, perClass, places, verified, notes } = draft;
  const { needsReferral, needsLetter, needsAuthorisation } = draft;
  return {
    id,
    name: name.trim(),
    lane,
    payerId: payerId.trim(),
    filing,
    code: draft.code.trim().toUpperCase(),
    modifiers: capitals(draft.modifiers),
    charge: charged(draft.charge) ?? 0,
    perClass,
    places,
    leastMinutes: count('leastMinutes'),
    leastPercent: count('leastPercent'),
    leastPeople: count('leastPeople'),
    mostPeople: count('mostPeople'),
    credentials: listed(draft.credentials),
    needsReferral,
    needsLetter,
    needsAuthorisation,
    diagnoses: capitals(draft.diagnoses),
    notFirst: capitals(draft.notFirst),
    caps: { day: count('capDay'), group: count('capGroup'), year: count('capYear') },
    timelyDays: count('timelyDays'),
    verified,
    notes,
  };
}

/** What has to be put right before a payer can be kept; empty: nothing. */
export function payerFaults(draft: PayerDraft): readonly PayerFault[] {
  const { name, code, verified, notes } = draft;
  const modifiers = capitals(draft.modifiers);
  const areModifiers =
    modifiers.length <= 4 &&
    new Set(modifiers).size === modifiers.length &&
    modifiers.every((one) => /^[A-Z0-9]{2}$/.test(one));
  const [least, most] = [counted(draft.leastPeople), counted(draft.mostPeople)];
  const asked = verified ?? { by: 'nobody', on: '2000-01-01', reference: '' };
  const percent = counted(draft.leastPercent);
  const areFaults: readonly (readonly [string, PayerFault['is'], boolean])[] = [
    ['name', 'no-name', name.trim() === ''],
    ['name', 'too-long', name.length > 200],
    ['verified.by', 'no-asker', asked.by.trim() === ''],
    ['verified.on', 'no-date', !isCivilDate(asked.on)],
    ['code', 'code', code.trim() !== '' && !/^([A-Z]\d{4}|\d{4}[A-Z0-9])$/i.test(code.trim())],
    ['modifiers', 'modifiers', !areModifiers],
    ['charge', 'amount', charged(draft.charge) === null],
    ...counts.map((field) => [field, 'count', counted(draft[field]) === undefined] as const),
    ['leastPercent', 'percent', typeof percent === 'number' && percent > 100],
    ['mostPeople', 'turned', typeof least === 'number' && typeof most === 'number' && most < least],
    ...(['diagnoses', 'notFirst'] as const).map(
      (field) => [field, 'diagnoses', !capitals(draft[field]).every(isCodeBegun)] as const,
    ),
    ['notes', 'too-long', notes.length > 4000],
  ];
  return areFaults.flatMap(([field, is, isWrong]) => (isWrong ? [{ field, is }] : []));
}

/** True for a diagnosis code, or the beginning of one: `Z`, `F43`, `F43.2`. */
function isCodeBegun(code: string): boolean {
  return /^[A-Z](\d([0-9AB](\.?[0-9A-Z]{1,4})?\.?)?)?$/.test(code);
}
