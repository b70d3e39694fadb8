import './class-notes.css';
import { useEffect, useRef } from 'react';
import type { Note } from '#core/session/notes';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { type NoteCall, NoteField } from './note-field';

export interface ClassNotesProps {
  readonly notes: readonly Note[];
  readonly zone: string;
  /** The session is signed. */
  readonly isLocked: boolean;
  readonly call: NoteCall;
}

/** What was written down in this class, each with its time, the newest at the bottom. */
export function ClassNotes({ notes, zone, isLocked, call }: ClassNotesProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (notes.length > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [notes.length]);
  return (
    <div className="class-notes">
      {notes.length === 0 ? (
        <p className="class-notes-none">{say(isLocked ? 'notes.none-signed' : 'notes.none')}</p>
      ) : (
        // A keyboard has to be able to scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
        <ol className="class-notes-list" aria-label={say('notes.list')} tabIndex={0} ref={list}>
          {notes.map(({ event, at, text, about }) => (
            <li key={event}>
              <time>{clockTime(at, zone)}</time>
              <p>
                {text}
                {about === 'distress' && <span className="class-notes-about"> {say('notes.distress')}</span>}
              </p>
            </li>
          ))}
        </ol>
      )}
      {!isLocked && <NoteField about="class" label={say('notes.take')} call={call} onSent={releaseFocus} />}
    </div>
  );
}

/** What is written is sent: keys are for the class again. */
function releaseFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
