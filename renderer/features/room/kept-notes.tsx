import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';

/** What was written down during the class, to be read before it is signed. */
export function KeptNotes({ room: { notes, zone } }: { readonly room: Pick<RoomSnapshot, 'notes' | 'zone'> }) {
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <section className="kept-notes" aria-labelledby="kept-notes">
      <h3 className="report-heading" id="kept-notes">
        {say('report.notes')}
      </h3>
      <ul>
        {notes.map(({ event, at, text, about }) => (
          <li key={event}>
            <p className="report-quiet">
              {clockTime(at, zone)}
              {about === 'distress' && ` · ${say('report.note-distress')}`}
            </p>
            <p className="kept-note">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
