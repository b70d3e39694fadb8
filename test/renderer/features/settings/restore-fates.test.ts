import { expect, test } from 'vitest';
import type { RestoreItem, RestoreState } from '#core/ports/backups';
import { changing, fateOf, notable, tally, withoutPieces } from '#features/settings/restore-fates';

function items(...states: readonly RestoreState[]): readonly RestoreItem[] {
  return states.map((state, index) => ({ kind: 'sessions', id: `ses_${index}`, state, session: null }));
}

test.each([
  ['only-in-backup', 'comes', 'comes'],
  ['damaged-here', 'comes', 'comes'],
  ['backup-newer', 'comes', 'comes'],
  ['here-newer', 'stays', 'gives-way'],
  ['only-here', 'stays', 'stays'],
  ['same', 'stays', 'stays'],
  ['unreadable', 'left-out', 'left-out'],
] as const)('what is %s: %s; where older versions are wanted too: %s', (state, usual, withOlder) => {
  expect([fateOf(state, false), fateOf(state, true)]).toEqual([usual, withOlder]);
});

test('documents are counted by how they stand, the missing ones first and the equal ones last', () => {
  expect(tally(items('same', 'here-newer', 'only-in-backup', 'same'))).toEqual([
    { state: 'only-in-backup', count: 1 },
    { state: 'here-newer', count: 1 },
    { state: 'same', count: 2 },
  ]);
});

test('only what is newer here waits for a wish of its own before it changes', () => {
  const all = items('only-in-backup', 'damaged-here', 'backup-newer', 'here-newer', 'only-here', 'unreadable', 'same');
  expect([changing(all, false), changing(all, true)]).toEqual([3, 4]);
});

test('documents of which nothing has to be said are not named', () => {
  const named = notable(items('same', 'here-newer', 'only-here', 'damaged-here'));
  expect(named.map(({ state }) => state)).toEqual(['damaged-here', 'here-newer']);
});

test('a picture is one document, however many pieces it is kept in; a piece that is damaged alone is told', () => {
  const item = (kind: RestoreItem['kind'], id: string, state: RestoreState) => ({ kind, id, state, session: null });
  const all = [
    item('media', 'med_1', 'same'),
    item('media-pieces', 'med_1-0', 'same'),
    item('media-pieces', 'med_1-1', 'damaged-here'),
    item('media', 'med_2', 'only-in-backup'),
    item('media-pieces', 'med_2-0', 'only-in-backup'),
  ];
  expect(withoutPieces(all).map(({ id }) => id)).toEqual(['med_1', 'med_1-1', 'med_2']);
});
