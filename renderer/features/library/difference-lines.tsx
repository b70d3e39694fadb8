import { Fragment, type ReactNode } from 'react';
import type { LineRow, Run } from '#core/library/text-difference';
import { useSay } from '#ui/say';
import type { DifferenceRow } from './difference-groups';

export interface DifferenceLinesProps {
  readonly row: DifferenceRow;
  readonly mark: ReactNode;
  /** The part as a whole came or went: that one side has nothing is said once. */
  readonly isWhole: boolean;
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
export function DifferenceLines({ row: { word, is, lines }, mark, isWhole }: DifferenceLinesProps) {
  const say = useSay();
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
      <Line
        told={each}
        isMarked={is === 'changed'}
        nothing={index === 0 && is !== 'changed' && !isWhole ? say('difference.nothing') : ''}
      />
    </tr>
  ));
}

interface LineProps {
  readonly told: Told;
  /** What only one side has is marked in it. */
  readonly isMarked: boolean;
  /** What stands where a side has no such line. */
  readonly nothing: string;
}

function Line({ told: each, isMarked, nothing }: LineProps) {
  const say = useSay();
  if (each.is !== 'line') {
    return (
      <td colSpan={2} className="difference-kept">
        {say(each.is === 'kept' ? 'difference.same' : 'difference.more', { count: each.count })}
      </td>
    );
  }
  const { before, after } = each.line;
  const none = <span className="difference-nothing">{nothing}</span>;
  return (
    <>
      <td>{before === null ? none : <Side runs={before} as={isMarked ? 'del' : 'span'} />}</td>
      <td>{after === null ? none : <Side runs={after} as={isMarked ? 'ins' : 'span'} />}</td>
    </>
  );
}

interface SideProps {
  readonly runs: readonly Run[];
  /** What the words are in that only this side has. */
  readonly as: 'del' | 'ins' | 'span';
}

function Side({ runs, as: Mark }: SideProps) {
  return runs.map(({ text, isSame }, index) => {
    const word = text.trimEnd();
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a line have no names and no state
      <Fragment key={index}>
        {isSame ? word : <Mark>{word}</Mark>}
        {text.slice(word.length)}
      </Fragment>
    );
  });
}
