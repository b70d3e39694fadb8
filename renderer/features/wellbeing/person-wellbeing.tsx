import './person-wellbeing.css';
import { useCallback } from 'react';
import { useAsked } from '#bridge/use-asked';
import { wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { AskFirst } from './ask-first';
import { QuestionnaireEntry } from './questionnaire-entry';
import { SeriesPaper } from './series-paper';
import { SeriesView } from './series-view';
import { StressSources } from './stress-sources';
import { TalkNotices } from './talk-notices';

export interface PersonWellbeingProps {
  readonly person: string;
  /** A yes to being asked was kept on the roster, or taken back. */
  readonly onSaid: () => void;
}

/** What somebody answered over time, and the place where paper questionnaires are entered. */
export function PersonWellbeing({ person, onSaid }: PersonWellbeingProps) {
  const say = useSay();
  const ask = useCallback(() => wellbeing.answers(person), [person]);
  const { value, failed, again } = useAsked(ask);
  const told = value?.done === true ? value.value : null;
  return (
    <section className="wellbeing" aria-labelledby="wellbeing-heading">
      <h2 id="wellbeing-heading">{say('wellbeing.heading')}</h2>
      {told === null && (failed || value !== undefined) && (
        <p>
          {say('wellbeing.failed')} <Button onPress={again}>{say('ratings.again')}</Button>
        </p>
      )}
      {told !== null && told.talks.length > 0 && <TalkNotices person={person} talks={told.talks} onNoted={again} />}
      {told?.consent === 'refused' && <p className="wellbeing-quiet">{say('wellbeing.refused')}</p>}
      {told?.consent === 'given' && (
        <div className="sheet-foot">
          <QuestionnaireEntry person={person} onKept={again} />
          <ButtonLink variant="plain" href="#/settings/questionnaires">
            {say('wellbeing.to-own')}
          </ButtonLink>
        </div>
      )}
      {told?.consent === 'unsaid' && <AskFirst person={person} name={null} session={null} onSaid={onSaid} />}
      {told?.series.length === 0 && <p className="wellbeing-quiet">{say('wellbeing.nothing')}</p>}
      {told !== null && told.series.length > 0 && <p className="wellbeing-quiet">{say('wellbeing.no-diagnosis')}</p>}
      {told?.series.map((series) => (
        <SeriesView
          key={`${series.instrument.id}-${series.instrument.version}`}
          series={series}
          answers={told.answers}
          hold={{ person, again }}
        />
      ))}
      {told !== null && <SeriesPaper told={told} />}
      {told !== null && <StressSources told={told} onChanged={again} />}
    </section>
  );
}
