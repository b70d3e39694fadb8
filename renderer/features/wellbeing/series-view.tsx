import { Trash2 } from 'lucide-react';
import { type WellbeingAnswer, type WellbeingSeries, wellbeing } from '#bridge/wellbeing';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { SeriesPlot } from './series-plot';

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
  const { instrument, points, change } = series;
  const { name, higherMeans, id: key } = instrument;
  const bringBack = async (id: string): Promise<void> => {
    if ((await attempt(wellbeing.bringBack({ person, id }))) !== null) again();
  };
  const remove = async (id: string): Promise<void> => {
    if ((await attempt(wellbeing.remove({ person, id }))) === null) return;
    again();
    const action = { word: say('ratings.undo'), onPress: () => void bringBack(id) };
    tell({ text: say('wellbeing.removed', { name }), action });
  };
  const bandsOf = (id: string): string => {
    const bands = answers.find((answer) => answer.id === id)?.score?.bands ?? [];
    return bands.map(({ name: set, label }) => say('wellbeing.band', { set, label })).join('; ');
  };
  return (
    <section className="series" aria-labelledby={`series-${key}`}>
      <h3 id={`series-${key}`}>{name}</h3>
      <p className="wellbeing-quiet">{say(`wellbeing.higher-${higherMeans}`)}</p>
      {change !== null && (
        <p>{say(`wellbeing.change-${change.is}`, { before: change.before.total, after: change.after.total })}</p>
      )}
      <div className="series-both">
        <SeriesPlot series={series} />
        <table className="series-rows">
          <thead>
            <tr>
              {(['date', 'total-column', 'bands', 'remove'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`wellbeing.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ answer, at, total, moment }) => (
              <tr key={answer}>
                <th scope="row">
                  {say('wellbeing.day', { at })}
                  {moment !== null && <> {say(`wellbeing.moment-${moment}`)}</>}
                </th>
                <td>{total}</td>
                <td className="wellbeing-quiet">{bandsOf(answer)}</td>
                <td>
                  <Button
                    variant="plain"
                    icon={Trash2}
                    label={say('wellbeing.remove-one', { at })}
                    onPress={() => void remove(answer)}
                  >
                    {say('wellbeing.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
