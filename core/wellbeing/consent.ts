import { consentSaid } from '#core/people/consent-said';
import type { Consent, Person } from '#core/people/person';

/** What somebody says of ratings and questionnaires; `unsaid` where they were not asked. Only of who said yes answers are taken. */
export type WellbeingConsent = 'given' | 'refused' | 'unsaid';

/** What a person says of ratings and questionnaires: the newest word counts. */
export function wellbeingConsent({ consents }: Pick<Person, 'consents'>): WellbeingConsent {
  const said = consentSaid(consents, 'wellbeing');
  if (said === null) return 'unsaid';
  return said.given ? 'given' : 'refused';
}

/** Consents with a yes to ratings and questionnaires, said on a calendar date (`YYYY-MM-DD`). */
export function withYes(consents: readonly Consent[], on: string): readonly Consent[] {
  return [...consents, { what: 'wellbeing', given: true, on }];
}

/** Consents as they were before a yes to ratings and questionnaires was said: a slip of the finger is no word of theirs. */
export function withoutYes(consents: readonly Consent[]): readonly Consent[] {
  const last = consents.findLastIndex(({ what, given }) => what === 'wellbeing' && given);
  return consents.filter((_, at) => at !== last);
}
