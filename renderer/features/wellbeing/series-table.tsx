import { Trash2 } from 'lucide-react';
import type { WellbeingAnswer, WellbeingSeries } from '#bridge/wellbeing';
import type { Score } from '#core/wellbeing/score';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

export interface SeriesTableProps {
  readonly series: WellbeingSeries;
  readonly answers: readonly WellbeingAnswer[];
  /** Takes the answers of one row away; left out on paper. */
  readonly onRemove?: (answer: string) => void;
}

/** The numbers of a plot: the day, the total, and what its bands are called, each with the set and the version that name it so. */
export function SeriesTable({ series: { instrument, points }, answers, onRemove }: SeriesTableProps) {
  const say = useSay();
  const { name, version } = instrument;
  const scored = (id: string) => answers.find((answer) => answer.id === id)?.score ?? null;
  const hasBands = points.some(({ answer }) => {
    const score = scored(answer);
    return score !== null && (score.bands.length > 0 || score.version !== version);
  });
  return (
    <table className="series-rows">
      <caption>
        <VisuallyHidden>{say('series.table', { name })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('wellbeing.date')}</th>
          <th scope="col">{say('wellbeing.total-column')}</th>
          {hasBands && <th scope="col">{say('wellbeing.bands')}</th>}
          {onRemove !== undefined && (
            <th scope="col">
              <VisuallyHidden>{say('wellbeing.remove')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {points.map(({ answer, at, total, moment }) => {
          const score = scored(answer);
          return (
            <tr key={answer}>
              <th scope="row">
                {say('wellbeing.day', { at })}
                {moment !== null && <> {say(`wellbeing.moment-${moment}`)}</>}
              </th>
              <td>{total}</td>
              {hasBands && <Bands score={score} version={version} />}
              {onRemove !== undefined && (
                <td>
                  <Button
                    variant="plain"
                    icon={Trash2}
                    label={[
                      say('wellbeing.remove-one', { at }),
                      moment === null ? '' : say(`wellbeing.moment-${moment}`),
                    ]
                      .join(' ')
                      .trim()}
                    onPress={() => onRemove(answer)}
                  >
                    {say('wellbeing.remove')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the bands call a total, each set with its version; and by which rules it was scored, where those are no longer the rules. */
function Bands({ score, version }: { readonly score: Score | null; readonly version: number }) {
  const say = useSay();
  return (
    <td className="wellbeing-quiet">
      {score?.bands.map(({ set, name, label, version: by }) => (
        <span className="series-band" key={set}>
          {say('series.band', { set: name, version: by, label })}
        </span>
      ))}
      {score !== null && score.version !== version && (
        <span className="series-band">{say('series.older', { version: score.version })}</span>
      )}
    </td>
  );
}
