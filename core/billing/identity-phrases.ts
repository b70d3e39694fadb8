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
    ...[long, short].flatMap((name) => [`${bareDay} ${name} ${year}`, `${name} ${bareDay}, ${year}`]),
  ];
}

/** A name in the orders in which it is written. */
function namesWritten({ given, family, preferred }: Identity): readonly string[] {
  const last = family.trim();
  const firsts = [given, preferred, given.trim().split(/\s+/)[0] ?? ''].map((name) => name.trim());
  const [initial = ''] = last;
  return [...new Set(firsts.filter((name) => name !== ''))].flatMap((first) =>
    last === '' ? [first] : [`${first} ${last}`, `${last} ${first}`, ...([...first].length > 1 ? [`${first} ${initial}`] : [])],
  );
}

/** Every phrase by which somebody can be told: their name, their birth date, their member numbers. */
export function identityPhrases(of: Identity): readonly Phrase[] {
  const names = namesWritten(of);
  // Of a family name alone there is nothing but that.
  const alone = names.length === 0 ? [of.family] : [];
  const ids = of.memberIds.filter((id) => id.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= shortestId);
  const dates = of.birthDate === null ? [] : datesWritten(of.birthDate);
  return [...names, ...alone, ...ids, ...dates].map(phraseOf).filter((phrase) => phrase.length > 0);
}

/** First and family names by themselves, two letters or more. */
export function singleNames({ given, family, preferred }: Identity): readonly Phrase[] {
  return [...new Set([given, family, preferred].map((name) => name.trim()))]
    .filter((name) => [...name].length > 1)
    .map(phraseOf)
    .filter((phrase) => phrase.length > 0);
}
