import type { Milliseconds } from '#core/time/milliseconds';
import { type Say, useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { FitRow, FitView } from './fit-view';
import { minuteText } from './minute-text';

function share(span: Milliseconds, longest: Milliseconds): string {
  return `${Math.min(100, (100 * span) / longest)}%`;
}

function shown(say: Say, { becomes, before, after, asPlanned }: FitRow): string {
  const [from, to] = [minuteText(say, before), minuteText(say, after)];
  if (becomes === 'out') return say('fit.row.out');
  if (becomes === 'same') return say(asPlanned ? 'fit.row.planned' : 'fit.row.same', { before: from });
  return say('fit.row.change', { before: from, after: to });
}

function Words({ row }: { readonly row: FitRow }) {
  const say = useSay();
  const { becomes, before, after } = row;
  const isChange = becomes === 'shorter' || becomes === 'longer';
  if (!isChange) return shown(say, row);
  return (
    <>
      <span aria-hidden>{shown(say, row)}</span>
      <VisuallyHidden>
        {say('fit.row.change-spoken', { before: minuteText(say, before), after: minuteText(say, after) })}
      </VisuallyHidden>
    </>
  );
}

/** Each part that is left as a strip of its minutes: what it has as an outline, what it would get filled in. */
export function FitStrips({ view }: { readonly view: FitView }) {
  const say = useSay();
  return (
    <ul className="fit-strips" aria-label={say('fit.rows')}>
      {view.rows.map((row) => (
        <li key={row.id} className={`fit-strip fit-${row.becomes}`}>
          <span className="fit-strip-title">
            {row.title}
            {row.isCurrent && <em>{say('fit.row.now')}</em>}
          </span>
          <span className="fit-strip-track" aria-hidden>
            <span className="fit-strip-after" style={{ inlineSize: share(row.after, view.longest) }} />
            <span className="fit-strip-before" style={{ inlineSize: share(row.before, view.longest) }} />
          </span>
          <span className="fit-strip-words">
            <Words row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}
