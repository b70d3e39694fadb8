import type { Part } from '#core/curriculum/class-plan';
import { useSay } from '#ui/say';
import { useIsCovered } from './covered';

/** What only the facilitator sees. */
export function Notes({ part }: { readonly part: Part }) {
  const say = useSay();
  const isCovered = useIsCovered();
  if (part.notes.length === 0 || isCovered) return null;
  return (
    // A keyboard has to be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys
    <section className="notes" aria-labelledby="notes" tabIndex={0}>
      <h3 className="reading-heading" id="notes">
        {say('room.notes')}
      </h3>
      <ul className="notes-list">
        {part.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
