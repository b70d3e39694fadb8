import { consentSaid } from '#core/people/consent-said';
import type { Consent } from '#core/people/person';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { DateField } from './date-field';
import type { PartFieldsProps } from './part-fields';

export interface ConsentFieldsProps extends PartFieldsProps {
  /** Calendar date: what is said now is said today. */
  readonly today: string;
}

const whats = ['records', 'contact', 'wellbeing', 'payer', 'photo'] as const;

/** What somebody agreed to, or did not, and when: of each what was said last. What nobody asked stays unsaid. */
export function ConsentFields({ person: { consents }, today, onChange, problem }: ConsentFieldsProps) {
  const say = useSay();
  return whats.map((what) => {
    const said = consentSaid(consents, what);
    const answer = said === null ? 'unsaid' : said.given ? 'yes' : 'no';
    const put = (to: Consent | null): void => {
      const others = consents.filter((one) => one.what !== what);
      onChange({ consents: to === null ? others : [...others, to] });
    };
    return (
      <div className="person-consent" key={what}>
        <Segmented
          label={say(`person.consent.${what}`)}
          value={answer}
          onChange={(to) => {
            if (to !== answer) put(to === 'unsaid' ? null : { what, given: to === 'yes', on: today });
          }}
          options={(['unsaid', 'yes', 'no'] as const).map((id) => ({ id, word: say(`person.consent-is.${id}`) }))}
        />
        {said !== null && (
          <DateField
            label={say(`person.consent-on.${what}`)}
            date={said.on}
            onChange={(on) => put({ ...said, on: on ?? '' })}
            problem={problem(`consents.${consents.indexOf(said)}.on`)}
          />
        )}
      </div>
    );
  });
}
