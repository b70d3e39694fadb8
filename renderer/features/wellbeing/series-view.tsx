import { type WellbeingAnswer, type WellbeingSeries, wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { SeriesHead } from './series-head';
import { SeriesPlot } from './series-plot';
import { SeriesTable } from './series-table';

export interface SeriesViewProps {
  readonly series: WellbeingSeries;
  readonly answers: readonly WellbeingAnswer[];
  readonly hold: { readonly person: string; readonly again: () => void };
}

/** The totals of one questionnaire: a plot, and beside it the same numbers with what their bands are called. */
export function SeriesView({ series, answers, hold: { person, again } }: SeriesViewProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { id, version, name } = series.instrument;
  const key = `series-${id}-${version}`;
  const bringBack = async (answer: string): Promise<void> => {
    if ((await attempt(wellbeing.bringBack({ person, id: answer }))) !== null) again();
  };
  const remove = async (answer: string): Promise<void> => {
    if ((await attempt(wellbeing.remove({ person, id: answer }))) === null) return;
    again();
    const action = { word: say('ratings.undo'), onPress: () => void bringBack(answer) };
    tell({ text: say('wellbeing.removed', { name }), action });
  };
  return (
    <section className="series" aria-labelledby={key}>
      <SeriesHead series={series} id={key} />
      <div className="series-both">
        <SeriesPlot series={series} />
        <SeriesTable series={series} answers={answers} onRemove={(answer) => void remove(answer)} />
      </div>
    </section>
  );
}
