import type { Consent } from '#core/people/person';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

export interface ConsentFieldsProps {
  readonly consents: readonly Consent[];
  /** Calendar date: what is said now is said today. */
  readonly today: string;
  readonly onChange: (consents: readonly Consent[]) => void;
}

const whats = ['records', 'contact', 'wellbeing', 'photo'] as const;

/** What somebody agreed to, or did not, and when. What nobody asked stays unsaid. */
export function ConsentFields({ consents, today, onChange }: ConsentFieldsProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('person.consents')}</legend>
      {whats.map((what) => {
        const said = consents.findLast((one) => one.what === what);
        const others = consents.filter((one) => one.what !== what);
        const answer = said === undefined ? 'unsaid' : said.given ? 'yes' : 'no';
        return (
          <div className="person-consent" key={what}>
            <Segmented
              label={say(`person.consent.${what}`)}
              value={answer}
              onChange={(to) => {
                if (to !== answer)
                  onChange(to === 'unsaid' ? others : [...others, { what, given: to === 'yes', on: today }]);
              }}
              options={(['unsaid', 'yes', 'no'] as const).map((id) => ({ id, word: say(`person.consent-is.${id}`) }))}
            />
            {said !== undefined && <p className="person-why">{say('person.consent-on', { date: said.on })}</p>}
          </div>
        );
      })}
      <p className="person-why">{say('person.consents-why')}</p>
    </fieldset>
  );
}
