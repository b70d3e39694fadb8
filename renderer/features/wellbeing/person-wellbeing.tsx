import './person-wellbeing.css';
import { useCallback } from 'react';
import { useAsked } from '#bridge/use-asked';
import { wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { QuestionnaireEntry } from './questionnaire-entry';
import { SeriesView } from './series-view';

export interface PersonWellbeingProps {
  readonly person: string;
}

/** What somebody answered over time, and the place where paper questionnaires are entered. */
export function PersonWellbeing({ person }: PersonWellbeingProps) {
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
      {told?.consent === 'refused' && <p className="wellbeing-quiet">{say('wellbeing.refused')}</p>}
      {told !== null && told.consent !== 'refused' && <QuestionnaireEntry person={person} onKept={again} />}
      {told?.series.length === 0 && <p className="wellbeing-quiet">{say('wellbeing.nothing')}</p>}
      {told?.series.map((series) => (
        <SeriesView key={series.instrument.id} series={series} answers={told.answers} hold={{ person, again }} />
      ))}
    </section>
  );
}
