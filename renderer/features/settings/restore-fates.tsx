import type { RestoreItem, RestoreState } from '#core/ports/backups';

/** What becomes of a document here. */
export type Fate = 'comes' | 'stays' | 'gives-way' | 'left-out';

/** How documents can stand to those here, the ones that need a look first. */
const states = [
  'only-in-backup',
  'damaged-here',
  'backup-newer',
  'here-newer',
  'unreadable',
  'only-here',
  'same',
] as const satisfies readonly RestoreState[];

/** What becomes of a document of some state. `older`: what is newer here is to give way too. */
export function fateOf(state: RestoreState, older: boolean): Fate {
  switch (state) {
    case 'only-in-backup':
    case 'damaged-here':
    case 'backup-newer':
      return 'comes';
    case 'here-newer':
      return older ? 'gives-way' : 'stays';
    case 'unreadable':
      return 'left-out';
    case 'only-here':
    case 'same':
      return 'stays';
  }
}

/** Documents as a person counts them: pieces that stand as their picture or recording does are that picture or recording. */
export function withoutPieces(items: readonly RestoreItem[]): readonly RestoreItem[] {
  const whole = new Map(items.flatMap(({ kind, id, state }) => (kind === 'media' ? [[id, state] as const] : [])));
  return items.filter(
    ({ kind, id, state }) => kind !== 'media-pieces' || whole.get(id.slice(0, id.lastIndexOf('-'))) !== state,
  );
}

/** How many documents are of each state, those that need a look first; states without any are left out. */
export function tally(
  items: readonly RestoreItem[],
): readonly { readonly state: RestoreState; readonly count: number }[] {
  return states
    .map((state) => ({ state, count: items.filter((item) => item.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** How many documents here would change. */
export function changing(items: readonly RestoreItem[], older: boolean): number {
  return items.filter(({ state }) => ['comes', 'gives-way'].includes(fateOf(state, older))).length;
}

/** The documents that are worth naming: all but those of which nothing has to be said; those that need a look first. */
export function notable(items: readonly RestoreItem[]): readonly RestoreItem[] {
  const said = states.filter((state) => state !== 'same' && state !== 'only-here');
  return said.flatMap((state) => items.filter((item) => item.state === state));
}
