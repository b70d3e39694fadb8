import './item-list.css';
import { useSay } from '#ui/say';

export interface NamedItem {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** What else a person should know of it. */
  readonly note?: string;
}

/** How many are named; more would be a list that nobody reads and a page that takes long to draw. */
const most = 40;

/** Documents by their names, each with its state. It scrolls by itself. */
export function ItemList({ label, items }: { readonly label: string; readonly items: readonly NamedItem[] }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls has to be reached by keys
    <div className="item-list" role="group" aria-label={label} tabIndex={0}>
      <ul>
        {items.slice(0, most).map(({ id, name, state, note }) => (
          <li key={id}>
            <span className="item-list-name">{name}</span>
            <span className="item-list-state">{state}</span>
            {note !== undefined && <span className="item-list-note">{note}</span>}
          </li>
        ))}
      </ul>
      {items.length > most && <p>{say('restore.more', { count: items.length - most })}</p>}
    </div>
  );
}
