import type { RunSheet, RunSheetRow } from '#core/session/run-sheet';
import { clockTime } from '#core/time/civil';
import { after } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { breathWords } from './breath-words';
import { leadsWords } from './leads-words';
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
          <SheetRow key={row.part} row={row} sheet={sheet} zone={zone} />
        ))}
      </tbody>
    </table>
  );
}

interface SheetRowProps extends SheetRowsProps {
  readonly row: RunSheetRow;
}

function SheetRow({ row, sheet: { language, startsAt: began }, zone }: SheetRowProps) {
  const say = useSay();
  const { from, startsAt, length, least, mayDrop, leaveBy, breathing, leads } = row;
  const breath = breathing === null ? [] : breathWords(say, breathing);
  const led = leadsWords(say, leads);
  const told = (span: Milliseconds): string =>
    began === null ? say('sheet.at-minute', { minute: spanText(span) }) : clockTime(after(began, span), zone);
  return (
    <tr>
      <td className="sheet-minute">{spanText(from)}</td>
      <td className="sheet-clock">{startsAt !== null && clockTime(startsAt, zone)}</td>
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
          {breath.length > 0 && <span className="sheet-breath">{breath.join(' ')} </span>}
          {led.length > 0 && <span>{led.join(' ')}</span>}
        </p>
      </td>
      <td className="sheet-length">
        <p>{say('sheet.minutes', { minutes: spanText(length) })}</p>
        {least < length && <p className="sheet-small">{say('sheet.at-least', { minutes: spanText(least) })}</p>}
        {mayDrop && <p className="sheet-small">{say('sheet.may-drop')}</p>}
      </td>
      <td className="sheet-leave">
        {leaveBy !== null && <p>{told(leaveBy.easy)}</p>}
        {leaveBy !== null && leaveBy.latest > leaveBy.easy && (
          <p className="sheet-small">{say('sheet.latest', { time: told(leaveBy.latest) })}</p>
        )}
      </td>
    </tr>
  );
}
