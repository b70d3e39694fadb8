import type { Score } from '#core/wellbeing/score';
import { useSay } from '#ui/say';

/** What the answers come to: the total, bands with the name and version of their set, what was turned round, and what to talk about today. */
export function ScoreView({ score }: { readonly score: Score }) {
  const say = useSay();
  const { name, version, total, range, bands, adjusted, flags, subscales, higherMeans } = score;
  return (
    <div className="sheet-step">
      <p>
        <strong>{say('wellbeing.total', { total, ...range })}</strong> {say(`wellbeing.higher-${higherMeans}`)}
      </p>
      {flags.map(({ item, given, what }) => (
        <p key={`${item} ${what}`} className="talk-now">
          <strong>{say('wellbeing.talk')}</strong>{' '}
          {item === null ? say('talk.total', { given }) : say('talk.item', { item, given })} {what}
        </p>
      ))}
      {subscales.map(({ id, name: part, total: partTotal }) => (
        <p key={id}>{say('wellbeing.part', { name: part, part: partTotal })}</p>
      ))}
      {bands.map(({ set, name: of, version: by, label }) => (
        <p key={set}>{say('series.band', { set: of, version: by, label })}</p>
      ))}
      {adjusted.length > 0 && (
        <ul>
          {adjusted.map(({ item, given, counted }) => (
            <li key={item}>{say('wellbeing.turned', { item, given, counted })}</li>
          ))}
        </ul>
      )}
      <p className="wellbeing-quiet">
        {say('wellbeing.scored-by', { name, version })} {say('wellbeing.no-diagnosis')}
      </p>
    </div>
  );
}
