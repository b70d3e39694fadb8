import type { WellbeingSeries } from '#bridge/wellbeing';
import { isOfArrivals } from '#core/wellbeing/series';
import { useSay } from '#ui/say';

/** What a series is of, which way is better, and how it changed. `id`: that of its heading. */
export function SeriesHead({
  series: { instrument, change },
  id,
}: {
  readonly series: WellbeingSeries;
  readonly id: string;
}) {
  const say = useSay();
  const { name, version, items, higherMeans } = instrument;
  return (
    <>
      <h3 id={id}>{name}</h3>
      <p className="wellbeing-quiet">
        {say(`wellbeing.higher-${higherMeans}`)} {items > 1 && say('series.rules', { version })}
      </p>
      {change !== null && (
        <p>
          {isOfArrivals(change) && say('series.arrivals')}{' '}
          {say(`wellbeing.change-${change.is}`, { before: change.before.total, after: change.after.total })}
        </p>
      )}
    </>
  );
}
