import type { RunSheet, RunSheetRow } from '#core/session/run-sheet';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { breathWords } from './breath-words';
import { spanText } from './span-text';

export interface SheetRowsProps {
  readonly sheet: RunSheet;
  readonly zone: string;
}

const columns = ['minute', 'clock', 'part', 'length', 'leave-by'] as const;

/** The parts of a class on paper. */
export function SheetRows({ sheet, zone }: SheetRowsProps) {
  const say = useSay();
  return (
    <table className="sheet-parts">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(`sheet.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <SheetRow key={row.part} row={row} zone={zone} language={sheet.language} />
        ))}
      </tbody>
    </table>
  );
}

interface SheetRowProps {
  readonly row: RunSheetRow;
  readonly zone: string;
  readonly language: string;
}

function SheetRow({ row, zone, language }: SheetRowProps) {
  const say = useSay();
  const time = (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : clockTime(at, zone));
  const { from, startsAt, length, least, mayDrop, leaveBy, breathing } = row;
  const [easy, latest] = [time(leaveBy?.easy), time(leaveBy?.latest)];
  return (
    <tr>
      <td className="sheet-minute">{spanText(from)}</td>
      <td className="sheet-clock">{time(startsAt)}</td>
      <td>
        <p className="sheet-part-title" lang={language}>
          {row.title}
        </p>
        <p className="sheet-says" lang={language}>
          {row.says.map((text, index) => (
            <span key={text} className={index === 0 ? 'sheet-prompt' : 'sheet-line'}>
              {text}{' '}
            </span>
          ))}
          {breathing !== null && <span className="sheet-breath">{breathWords(say, breathing).join(' ')}</span>}
        </p>
      </td>
      <td className="sheet-length">
        <p>{say('sheet.minutes', { minutes: spanText(length) })}</p>
        {least < length && <p className="sheet-small">{say('sheet.at-least', { minutes: spanText(least) })}</p>}
        {mayDrop && <p className="sheet-small">{say('sheet.may-drop')}</p>}
      </td>
      <td className="sheet-leave">
        <p>{easy}</p>
        {latest !== easy && <p className="sheet-small">{say('sheet.latest', { time: latest })}</p>}
      </td>
    </tr>
  );
}
