import type { Person } from '#core/people/person';

/** What a person says of ratings and questionnaires: the newest word counts; `unsaid` where they were not asked. */
export function wellbeingConsent({ consents }: Pick<Person, 'consents'>): 'given' | 'refused' | 'unsaid' {
  const newest = consents
    .filter(({ what }) => what === 'wellbeing')
    .reduce<Person['consents'][number] | null>(
      (best, next) => (best !== null && best.on > next.on ? best : next),
      null,
    );
  if (newest === null) return 'unsaid';
  return newest.given ? 'given' : 'refused';
}
