import type { PrintedSheet } from '#core/attendance/printed-sheet';
import { type Say, useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';

export interface SheetNumberProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Those that were printed, the newest first. */
  readonly sheets: readonly PrintedSheet[];
  /** The one whose order the rows have; undefined: none was printed. */
  readonly rowsOf: PrintedSheet | undefined;
}

const longest = 40;

/** What follows from a number that is not one of those that were printed. */
function hintOf(say: Say, typed: string, rowsOf: PrintedSheet | undefined): string | null {
  if (typed === '') return say('signin.enter-no-number');
  return rowsOf === undefined || rowsOf.sheet === typed ? null : say('signin.enter-unknown', { sheet: rowsOf.sheet });
}

/** The number of the sheet that is entered, and of several that were printed the one whose order the rows have. */
export function SheetNumber({ value, onChange, sheets, rowsOf }: SheetNumberProps) {
  const say = useSay();
  const hint = hintOf(say, value.trim(), rowsOf);
  return (
    <div className="entry-sheet">
      {sheets.length > 1 && rowsOf !== undefined && (
        <Select
          label={say('signin.enter-order')}
          value={rowsOf.sheet}
          onChange={onChange}
          options={sheets.map(({ sheet, rows, at }) => ({
            id: sheet,
            word: say('signin.enter-printed', { sheet, count: rows.length, at }),
          }))}
        />
      )}
      <TextField
        label={say('signin.enter-sheet')}
        value={value}
        onChange={(typed) => onChange(typed.slice(0, longest))}
        {...(hint === null ? {} : { hint })}
      />
    </div>
  );
}
