import type { ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { en, type WordId } from '#words/en';

/** Values for the places of a sentence. */
export type SayValues = Readonly<Record<string, string | number | Date>>;

/** Says a sentence of renderer/words in the reader's language. */
export type Say = (id: WordId, values?: SayValues) => string;

/** Dates in the forms that sentences ask for by name: of one that is written out in a sentence the zone would not be known. */
const formats = {
  date: {
    day: { day: 'numeric' },
    month: { month: 'short' },
    'day-short': { day: 'numeric', month: 'short', year: 'numeric' },
    'weekday-day': { weekday: 'short', day: 'numeric', month: 'short' },
    'weekday-date': { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    'weekday-day-long': { weekday: 'long', day: 'numeric', month: 'long' },
    'weekday-date-long': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  },
} as const;

/** Gives everything inside it its sentences; `zone` (IANA) is used where a sentence holds a date. */
export function SayProvider({ children, zone }: { readonly children: ReactNode; readonly zone?: string }) {
  return (
    <IntlProvider
      locale="en"
      defaultLocale="en"
      messages={en}
      formats={formats}
      {...(zone === undefined ? {} : { timeZone: zone })}
    >
      {children}
    </IntlProvider>
  );
}

export function useSay(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
