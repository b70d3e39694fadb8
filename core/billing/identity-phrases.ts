import { type Phrase, phraseOf } from './name-tokens';

/** What tells who somebody is. */
export interface Identity {
  readonly given: string;
  readonly family: string;
  readonly preferred: string;
  /** `YYYY-MM-DD`; null: not known, or too near to tell of anybody. */
  readonly birthDate: string | null;
  readonly memberIds: readonly string[];
}

/** A shorter number is in too many texts by chance. */
const shortestId = 5;

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

/** A date as people and files write it. */
function datesWritten(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const [bareMonth, bareDay] = [String(Number(month)), String(Number(day))];
  const [long = '', short = ''] = months[Number(month) - 1] ?? [];
  return [
    date,
    `${year}${month}${day}`,
    `${month}${day}${year}`,
    `${month}/${day}/${year}`,
    `${bareMonth}/${bareDay}/${year}`,
    `${day}/${month}/${year}`,
    `${bareDay}/${bareMonth}/${year}`,
    ...[long, short].flatMap((name) => [`${bareDay} ${name} ${year}`, `${name} ${bareDay}, ${year}`]),
  ];
}

const dates = new Map<string, readonly Phrase[]>();

/** The phrases of a date; many people share a few thousand of them. */
function datePhrases(date: string): readonly Phrase[] {
  const known = dates.get(date);
  if (known !== undefined) return known;
  const phrases = datesWritten(date).map(phraseOf);
  dates.set(date, phrases);
  return phrases;
}

/** A name in the orders in which it is written. */
function namePhrases({ given, family, preferred }: Identity): readonly Phrase[] {
  const last = phraseOf(family);
  const whole = phraseOf(given);
  const [firstWord = ''] = given.trim().split(/[\s-]+/);
  const firsts = [whole, phraseOf(firstWord), phraseOf(preferred)].filter((first) => first.length > 0);
  if (last.length === 0 || firsts.length === 0) return [...firsts, last];
  const initial = [[last[0]?.[0]?.slice(0, 1) ?? '']];
  const ofFirst = [[whole[0]?.[0]?.slice(0, 1) ?? '']];
  // Of two family names either may be left out.
  const halves = last.length > 1 ? last.map((word) => [word]) : [];
  const short = whole.length > 0 ? [[...ofFirst, ...last], ...halves.map((half) => [...ofFirst, ...half])] : [];
  const named = firsts.flatMap((first) => {
    const isOneLetter = first.length === 1 && first[0]?.[0]?.length === 1;
    const pairs = isOneLetter ? [] : [[...first, ...initial], ...halves.map((half) => [...first, ...half])];
    return [[...first, ...last], [...last, ...first], ...pairs];
  });
  return [...named, ...short];
}

/** A number as it is written: with its signs, without them, and with its letters apart. */
function idPhrases(id: string): readonly Phrase[] {
  const bare = id.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const apart = /^(\p{L}+)(\p{N}+)$/u.exec(bare)?.slice(1).join(' ') ?? bare;
  return [...new Set([id, bare, apart])].map(phraseOf);
}

/** Every phrase by which somebody can be told: their name, their birth date, their member numbers. */
export function identityPhrases(of: Identity): readonly Phrase[] {
  const ids = of.memberIds.filter((id) => id.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= shortestId).flatMap(idPhrases);
  const born = of.birthDate === null ? [] : datePhrases(of.birthDate);
  return [...namePhrases(of), ...ids, ...born].filter((phrase) => phrase.length > 0);
}

/** First and family names by themselves, two letters or more. */
export function singleNames({ given, family, preferred }: Identity): readonly Phrase[] {
  return [...new Set([given, family, preferred].map((name) => name.trim()))]
    .filter((name) => [...name].length > 1)
    .map(phraseOf)
    .filter((phrase) => phrase.length > 0);
}
