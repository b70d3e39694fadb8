import { NotebookPen } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { act } from '#bridge/act';
import type { Note } from '#core/session/notes';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';

/** Whether the key that leads to the field was pressed, and what to call once the focus is there. */
export interface NoteCall {
  readonly isWanted: boolean;
  readonly onHere: () => void;
}

export interface NoteFieldProps {
  readonly about: Note['about'];
  readonly label: string;
  readonly call: NoteCall;
  /** Written and sent: the keys of the room are wanted again. */
  readonly onSent: () => void;
}

const longest = 2000;

/** One line to write a note in; Enter keeps it with the time. */
export function NoteField({ about, label, call, onSent }: NoteFieldProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [sending, setSending] = useState(0);
  const { isWanted, onHere } = call;
  useEffect(() => {
    if (!isWanted) return;
    form.current?.querySelector('input')?.focus();
    onHere();
  }, [isWanted, onHere]);
  const keep = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    setSending((before) => before + 1);
    onSent();
    const kept = await attempt(act.note(text, about));
    setSending((before) => before - 1);
    // Names were shut away meanwhile: what a note says is told to nobody any more.
    if (kept !== null || form.current === null) return;
    tell({ text: say('notes.not-kept', { text }) });
    setTyped((now) => (now === '' ? text : now));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void keep();
  };
  return (
    <form className="note-field" onSubmit={onSubmit} ref={form}>
      <TextField label={label} value={typed} onChange={(text) => setTyped(text.slice(0, longest))} />
      <Button icon={NotebookPen} onPress={() => void keep()} isDisabled={typed.trim() === ''}>
        {say('notes.keep')}
      </Button>
      <p className="note-sending" role="status">
        {sending > 0 && say('notes.keeping')}
      </p>
    </form>
  );
}
