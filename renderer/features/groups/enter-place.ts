import { navigate } from 'wouter/use-hash-location';
import type { GridView } from './grid-view';
import type { GridPlace } from './grid-window';

/** The address of what a place of the grid stands for: a session's record, or a person; null where there is nothing yet. */
export function addressAt({ columns, rows }: GridView, { row, column }: GridPlace): string | null {
  if (column < 0) {
    const person = rows[row]?.row.person;
    return person === undefined ? null : `/groups/people/${encodeURIComponent(person)}`;
  }
  const head = columns[column]?.column;
  const session = rows[row]?.row.cells[columns[column]?.at ?? -1]?.session ?? head?.session ?? null;
  if (session === null || head === undefined || head.state === 'to-come' || head.state === 'running') return null;
  return `/records/${encodeURIComponent(session)}`;
}

/** Goes to what a place of the grid stands for. */
export function enterPlace(view: GridView, at: GridPlace): void {
  const address = addressAt(view, at);
  if (address !== null) navigate(address);
}
