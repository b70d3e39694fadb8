import './sheet-entry.css';
import { ClipboardPen } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { EntryField } from './entry-field';
import { entryRows, isEntered } from './entry-rows';
import { SheetNumber } from './sheet-number';
import { usePrintedSheets } from './use-printed-sheets';
import { useSheetEntry } from './use-sheet-entry';

export interface SheetEntryProps {
  readonly room: RoomSnapshot;
}

const longestName = 120;

/** Opens the screen on which a signed sheet is entered, in the order of its rows. */
export function SheetEntry({ room }: SheetEntryProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (room.isPrivate || room.signed !== null) return null;
  return (
    <>
      <Button icon={ClipboardPen} onPress={() => setOpen(true)}>
        {say('signin.enter')}
      </Button>
      <Dialog
        title={say('signin.enter-title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {say('signin.close')}
          </Button>
        }
      >
        <Entering room={room} />
      </Dialog>
    </>
  );
}

function Entering({ room }: SheetEntryProps) {
  const say = useSay();
  const [sheet, setSheet] = useState(room.sheet?.sheet ?? '');
  const sheets = usePrintedSheets(room);
  const rowsOf = sheets.find((one) => one.sheet === sheet.trim()) ?? sheets[0];
  const rows = entryRows(room.people, rowsOf?.rows ?? []);
  const { pending, enter, add } = useSheetEntry(room, sheet.trim());
  const list = useRef<HTMLOListElement>(null);
  const focusRow = (at: number): void => {
    const fields = list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
    fields[Math.max(0, Math.min(at, fields.length - 1))]?.focus();
  };
  const done = rows.filter(({ line }) => isEntered(line)).length;
  return (
    <div className="sheet-entry">
      <p className="entry-lead">{say(rows.length === 0 ? 'signin.enter-nobody' : 'signin.enter-lead')}</p>
      <div className="entry-top">
        <SheetNumber value={sheet} onChange={setSheet} sheets={sheets} rowsOf={rowsOf} />
        <p role="status">{say('signin.enter-count', { done, listed: rows.length })}</p>
      </div>
      <ol className="entry-rows" ref={list}>
        {rows.map((row, at) => (
          <EntryField
            key={row.line.person}
            row={row}
            isPending={pending.has(row.line.person)}
            onEnter={(line) => void enter(row, line)}
            onMove={(by) => focusRow(at + by)}
          />
        ))}
        <NewName no={rows.length + 1} onAdd={add} onUp={() => focusRow(rows.length - 1)} />
      </ol>
    </div>
  );
}

interface NewNameProps {
  readonly no: number;
  readonly onAdd: (name: string) => Promise<boolean>;
  readonly onUp: () => void;
}

/** The next empty row: who walked in wrote their name there. Once added, the row is theirs and waits for its Enter. */
function NewName({ no, onAdd, onUp }: NewNameProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    const name = typed.trim().replaceAll(/\s+/g, ' ');
    if (name === '') return;
    setTyped('');
    if (!(await onAdd(name))) setTyped((now) => (now === '' ? name : now));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') {
      event.preventDefault();
      onUp();
    }
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    void add();
  };
  return (
    <li className="entry-row">
      <span className="entry-no" aria-hidden>
        {no}
      </span>
      <input
        className="field-box entry-new"
        data-entry
        aria-label={say('signin.enter-new', { no })}
        placeholder={say('signin.enter-new', { no })}
        autoComplete="off"
        spellCheck="false"
        value={typed}
        onChange={({ target }) => setTyped(target.value.slice(0, longestName))}
        onKeyDown={onKeyDown}
      />
      <Button variant="plain" isDisabled={typed.trim() === ''} onPress={() => void add()}>
        {say('signin.enter-add')}
      </Button>
    </li>
  );
}
