import './person-wellbeing.css';
import { ChartLine } from 'lucide-react';
import { useCallback } from 'react';
import { useAsked } from '#bridge/use-asked';
import { type WellbeingGroupChange, wellbeing } from '#bridge/wellbeing';
import { ratingId } from '#core/wellbeing/rating';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { ChangePlot } from './change-plot';
import { ChangeTable, compared } from './change-table';
import { WellbeingPaper } from './wellbeing-paper';

export interface GroupWellbeingProps {
  readonly group: string;
  /** What the group is called where others can read it. */
  readonly label: string;
}

/** What changed for a group: first and last, as plots with their numbers, and what they do and don't say. */
export function GroupWellbeing({ group, label }: GroupWellbeingProps) {
  const say = useSay();
  const ask = useCallback(() => wellbeing.groupChanges(group), [group]);
  const { value, failed, again } = useAsked(ask);
  if (value?.done !== true) {
    return failed || value !== undefined ? (
      <p>
        {say('change.failed')} <Button onPress={again}>{say('change.again')}</Button>
      </p>
    ) : null;
  }
  // The ratings come first: they are what a class itself asks for.
  const told = value.value.toSorted(
    (one, other) => Number(other.instrument.id === ratingId) - Number(one.instrument.id === ratingId),
  );
  if (told.length === 0) {
    return (
      <EmptyState icon={ChartLine} title={say('change.nothing')}>
        {say('change.nothing-words')}
      </EmptyState>
    );
  }
  const titled = async (now: number) => {
    const [title, lead] = [say('change.sheet-title', { label }), say('change.sheet-lead', { now })];
    return { title, lead, foot: say('series.foot', { name: label, now }) };
  };
  return (
    <section className="wellbeing group-wellbeing" aria-labelledby="change-heading">
      <h2 id="change-heading">{say('change.heading')}</h2>
      <p className="wellbeing-quiet">{say('change.lead')}</p>
      <WellbeingPaper words="change" target={group} titled={titled}>
        <p>{say('change.lead')}</p>
        <Changes told={told} at="paper" />
      </WellbeingPaper>
      <Changes told={told} at="screen" />
    </section>
  );
}

interface ChangesProps {
  readonly told: readonly WellbeingGroupChange[];
  /** Both may stand in one document: their ids have to differ. */
  readonly at: 'screen' | 'paper';
}

function Changes({ told, at }: ChangesProps) {
  const say = useSay();
  return (
    <>
      {told.map((each) => {
        const { instrument } = each;
        const key = `change-${at}-${instrument.id}`;
        return (
          <section key={key} className="series" aria-labelledby={key}>
            <h3 id={key}>{instrument.name}</h3>
            <p className="wellbeing-quiet">
              {say(`wellbeing.higher-${instrument.higherMeans}`)}{' '}
              {instrument.items > 1 && say('series.rules', { version: instrument.version })}
            </p>
            <div className="series-both">
              <Plots told={each} />
              <ChangeTable told={each} />
            </div>
          </section>
        );
      })}
      <section className="change-says" aria-labelledby={`change-says-${at}`}>
        <h3 id={`change-says-${at}`}>{say('change.says-heading')}</h3>
        <p>{say('change.says-middle')}</p>
        <p>{say('change.says-few')}</p>
        <p>{say('change.says-who')}</p>
        <p>{say('change.says-why')}</p>
      </section>
    </>
  );
}

function Plots({ told }: { readonly told: WellbeingGroupChange }) {
  const say = useSay();
  const { instrument } = told;
  if (compared.every((is) => told[is] === null)) return null;
  return (
    <div className="change-plots">
      {compared.map((is) => {
        const change = told[is];
        return (
          change !== null && (
            <figure key={is}>
              <ChangePlot instrument={instrument} is={is} change={change} />
              <figcaption>{say(`change.${is}`)}</figcaption>
            </figure>
          )
        );
      })}
    </div>
  );
}
