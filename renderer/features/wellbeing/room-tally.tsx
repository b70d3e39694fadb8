import type { Tally } from '#core/wellbeing/tally';
import { useSay } from '#ui/say';

/** The ratings of a room together, as far as nobody can be told from them. */
export function RoomTally({ tally: { before, after, change } }: { readonly tally: Tally }) {
  const say = useSay();
  if (before === null && after === null && change === null) return <p className="ratings-lead">{say('ratings.few')}</p>;
  return (
    <section className="ratings-tally" aria-label={say('ratings.tally')}>
      <h3>{say('ratings.tally')}</h3>
      {before !== null && <p>{say('ratings.tally-before', { count: before.count, median: before.median })}</p>}
      {after !== null && <p>{say('ratings.tally-after', { count: after.count, median: after.median })}</p>}
      {change !== null && (
        <p>{say('ratings.tally-change', { lower: change.lower, same: change.same, higher: change.higher })}</p>
      )}
    </section>
  );
}
