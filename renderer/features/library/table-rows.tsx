import type { CSSProperties } from 'react';
import type { Part } from '#core/curriculum/class-plan';
import type { RowProblem } from '#core/library/agenda-parts';
import { type Say, useSay } from '#ui/say';

/** Minutes to a tenth. */
export function minutesOf(length: number): string {
  return String(Math.round(length / 6000) / 10);
}

/** A part that a row becomes; `share`: how long it is beside the longest, 0 to 1. */
export function PartRow({ part, share }: { readonly part: Part; readonly share: number }) {
  const say = useSay();
  const style: CSSProperties = { inlineSize: `${Math.max(2, share * 100)}%` };
  return (
    <li>
      <span className="table-part-minutes">{say('table.minutes', { minutes: minutesOf(part.duration) })}</span>
      <span className="table-part-title">{part.title}</span>
      <span className="table-part-kind">{say(`kind.${part.kind}`)}</span>
      <span className="table-part-bar" style={style} data-practice={part.practice || undefined} />
    </li>
  );
}

/** More than these nobody reads one by one. */
const most = 12;

/** What a person should look at, row by row. */
export function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <div className="table-problems">
      <p className="table-problems-count">{say('table.problems', { count: problems.length })}</p>
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.row} ${problem.is}`}>{problemWords(say, problem)}</li>
        ))}
      </ul>
      {problems.length > most && <p>{say('table.more-problems', { count: problems.length - most })}</p>}
    </div>
  );
}

function problemWords(say: Say, { row, is, cell }: RowProblem): string {
  return say(`table.problem.${is}`, { row, cell: cell === '' ? 'none' : cell.slice(0, 60) });
}
