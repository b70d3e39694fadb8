import type { Score } from '#core/wellbeing/score';
import { useSay } from '#ui/say';

/** What the answers come to: the total, bands with the name of their set, what was turned round, and what to talk about today. */
export function ScoreView({ score }: { readonly score: Score }) {
  const say = useSay();
  const { total, range, bands, adjusted, flags, subscales, higherMeans } = score;
  return (
    <div className="sheet-step" role="status">
      <p>
        <strong>{say('wellbeing.total', { total, ...range })}</strong> {say(`wellbeing.higher-${higherMeans}`)}
      </p>
      {subscales.map(({ id, name, total: part }) => (
        <p key={id}>{say('wellbeing.part', { name, part })}</p>
      ))}
      {bands.map(({ set, name, label }) => (
        <p key={set}>{say('wellbeing.band', { set: name, label })}</p>
      ))}
      {adjusted.length > 0 && (
        <ul>
          {adjusted.map(({ item, given, counted }) => (
            <li key={item}>{say('wellbeing.turned', { item, given, counted })}</li>
          ))}
        </ul>
      )}
      {flags.map(({ what }) => (
        <p key={what}>
          <strong>{say('wellbeing.talk')}</strong> {what}
        </p>
      ))}
    </div>
  );
}
