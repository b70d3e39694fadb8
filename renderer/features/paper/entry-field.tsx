import { type KeyboardEvent, useState } from 'react';
import { useSay } from '#ui/say';
import { type EntryRow, isEntered } from './entry-rows';
import { readSheetLine, type SheetLine } from './sheet-line';

export interface EntryFieldProps {
  readonly row: EntryRow;
  readonly isPending: boolean;
  readonly onEnter: (line: SheetLine) => void;
  /** The person goes on to the row so far away: -1 or 1. */
  readonly onMove: (by: 1 | -1) => void;
}

/** One row of the sheet: whose it is, and what stands in it. Enter keeps it and goes on. */
export function EntryField({ row, isPending, onEnter, onMove }: EntryFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const { no, line } = row;
  const { mark } = line;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onMove(by[event.key]);
    }
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    const read = readSheetLine(typed);
    setBad(read === null);
    if (read === null) return;
    setTyped('');
    onEnter(read);
    onMove(1);
  };
  const problem = `entry-bad-${no}`;
  const told = isPending ? say('people.pending') : mark !== null && say(`mark.${mark}`);
  return (
    <li className="entry-row" data-entered={isEntered(line)}>
      <span className="entry-no" aria-hidden>
        {no}
      </span>
      <bdi className="entry-name">{line.name}</bdi>
      <input
        className="field-box entry-box"
        data-entry
        aria-label={say('signin.enter-row', { no, name: line.name })}
        aria-invalid={isBad}
        {...(isBad ? { 'aria-describedby': problem } : {})}
        autoComplete="off"
        spellCheck="false"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value.slice(0, 20));
          setBad(false);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="entry-told" id={problem} role={isBad ? 'alert' : undefined}>
        {isBad ? say('signin.enter-bad') : told}
      </span>
    </li>
  );
}
