import { IntlMessageFormat } from 'intl-messageformat';
import type { WordId } from '#words/en';
import { isolated } from './isolated';
import type { Words } from './words-here';

/** Values for the places of a sentence. */
type SayValues = Readonly<Record<string, string | number | Date>>;

/** Says a sentence of renderer/words in the reader's language. */
export type Say = (id: WordId, values?: SayValues) => string;

type Forms = Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Dates in the forms that sentences ask for by name: of one that is written out in a sentence the zone would not be known. */
const dates: Forms = {
  day: { day: 'numeric' },
  month: { month: 'short' },
  'day-short': { day: 'numeric', month: 'short', year: 'numeric' },
  'weekday-day': { weekday: 'short', day: 'numeric', month: 'short' },
  'weekday-date': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'weekday-day-long': { weekday: 'long', day: 'numeric', month: 'long' },
  'weekday-date-long': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

function inZone(forms: Forms, timeZone: string | undefined): Forms {
  if (timeZone === undefined) return forms;
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, { timeZone, ...form }]));
}

/** Names among the values keep to themselves, whichever way they are written. */
function apart(values: SayValues): SayValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  );
}

/** A voice for some sentences; dates in them are told in `zone` (IANA), or in the computer's own. What it has read once it knows. */
export function sayIn(words: Words, zone?: string): Say {
  const { date, time } = IntlMessageFormat.formats;
  const forms = { date: inZone({ ...date, ...dates }, zone), time: inZone(time, zone) };
  const read = new Map<string, IntlMessageFormat>();
  return (id, values) => {
    const sentence = words[id];
    if (sentence === undefined) {
      reportError(new Error(`the sentence ${id} is not here`));
      return id;
    }
    if (!sentence.includes('{')) return sentence;
    let known = read.get(id);
    if (known === undefined) {
      known = new IntlMessageFormat(sentence, 'en', forms);
      read.set(id, known);
    }
    return String(known.format(values && apart(values)));
  };
}
