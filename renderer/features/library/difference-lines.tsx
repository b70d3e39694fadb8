import type { ReactNode } from 'react';
import type { LineRow, Run } from '#core/library/text-difference';
import { useSay } from '#ui/say';
import type { DifferenceRow } from './difference-groups';

export interface DifferenceLinesProps {
  readonly row: DifferenceRow;
  readonly mark: ReactNode;
}

/** Lines that only one side has are told up to so many. */
const most = 12;

/** Lines beside each other, or how many of them there are more. */
type Told = { readonly is: 'line'; readonly line: LineRow } | { readonly is: 'kept' | 'more'; readonly count: number };

function asLine(line: LineRow): Told {
  return { is: 'line', line };
}

/** The last row and one more line that is the same on both sides. */
function withSame(rows: readonly Told[], line: LineRow): readonly Told[] {
  const last = rows.at(-1);
  if (last?.is === 'kept') return [...rows.slice(0, -1), { is: 'kept', count: last.count + 1 }];
  const isSecond = last?.is === 'line' && last.line.is === 'same';
  return isSecond ? [...rows.slice(0, -1), { is: 'kept', count: 2 }] : [...rows, asLine(line)];
}

function told(lines: readonly LineRow[]): readonly Told[] {
  const isOneSided = lines.every(({ is }) => is === 'added') || lines.every(({ is }) => is === 'removed');
  if (isOneSided && lines.length > most) {
    return [...lines.slice(0, most).map(asLine), { is: 'more', count: lines.length - most }];
  }
  return lines.reduce<readonly Told[]>(
    (rows, line) => (line.is === 'same' ? withSame(rows, line) : [...rows, asLine(line)]),
    [],
  );
}

/** The rows of one field: its name once, then each line of it. */
export function DifferenceLines({ row: { word, is, lines }, mark }: DifferenceLinesProps) {
  const rows = told(lines);
  return rows.map((each, index) => (
    // Lines have no names of their own, and the list is never changed, only drawn anew.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <tr key={index} className="difference-line" data-first={index === 0 || undefined}>
      {index === 0 && (
        <th scope="row" rowSpan={rows.length}>
          {word}
          {mark}
        </th>
      )}
      <Line told={each} isMarked={is === 'changed'} />
    </tr>
  ));
}

function Line({ told: each, isMarked }: { readonly told: Told; readonly isMarked: boolean }) {
  const say = useSay();
  if (each.is !== 'line') {
    return (
      <td colSpan={2} className="difference-kept">
        {say(each.is === 'kept' ? 'difference.same' : 'difference.more', { count: each.count })}
      </td>
    );
  }
  return (
    <>
      <td>
        <Side runs={each.line.before} as="del" isMarked={isMarked} />
      </td>
      <td>
        <Side runs={each.line.after} as="ins" isMarked={isMarked} />
      </td>
    </>
  );
}

interface SideProps {
  readonly runs: readonly Run[] | null;
  readonly as: 'del' | 'ins';
  readonly isMarked: boolean;
}

function Side({ runs, as: Mark, isMarked }: SideProps) {
  const say = useSay();
  if (runs === null) {
    return isMarked ? null : <span className="difference-nothing">{say('difference.nothing')}</span>;
  }
  return runs.map(({ text, isSame }, index) => {
    const Word = isSame || !isMarked ? 'span' : Mark;
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a line have no names and no state
    return <Word key={index}>{text}</Word>;
  });
}
