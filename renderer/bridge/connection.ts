/** Whether this window can talk to the program. `refused`: its key is not or no longer good. */
export type Connection = 'connecting' | 'open' | 'lost' | 'refused';

let state: Connection = 'connecting';
const listeners = new Set<() => void>();

/** The state of this window's one line to the program, as an external store. */
export const connectionState = {
  get: (): Connection => state,
  set(next: Connection): void {
    if (state === next || (state === 'refused' && next === 'lost')) return;
    state = next;
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
