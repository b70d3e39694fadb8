import type { Consent } from './person';

/** What somebody said last of one thing: by the date, of one day by the order in which it was entered. Null: they were not asked. */
export function consentSaid(consents: readonly Consent[], what: Consent['what']): Consent | null {
  return consents
    .filter((one) => one.what === what)
    .reduce<Consent | null>((best, next) => (best !== null && best.on > next.on ? best : next), null);
}
