import type { ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { en, type WordId } from '#words/en';

/** Values for the places of a sentence. */
export type SayValues = Readonly<Record<string, string | number | Date>>;

/** Says a sentence of renderer/words in the reader's language. */
export type Say = (id: WordId, values?: SayValues) => string;

/** Gives everything inside it its sentences; `zone` (IANA) is used where a sentence holds a date. */
export function SayProvider({ children, zone }: { readonly children: ReactNode; readonly zone?: string }) {
  return (
    <IntlProvider locale="en" defaultLocale="en" messages={en} {...(zone === undefined ? {} : { timeZone: zone })}>
      {children}
    </IntlProvider>
  );
}

export function useSay(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
