import { expect, test } from 'vitest';
import type { Deed } from '#core/session/event';
import { mayLie, type RoomPanel } from '#features/room/room-panel';
import { roomWith } from './sample-room';

const panels: readonly RoomPanel[] = ['keys', 'fit', 'more', 'part', 'message', 'picture'];

function lying(deeds: readonly Deed[]): readonly RoomPanel[] {
  const room = roomWith(deeds.map((deed, index) => [index, deed] as const));
  return panels.filter((panel) => mayLie(panel, room));
}

test('while a class runs every panel can be shown', () => {
  expect(lying([{ do: 'start' }])).toEqual(panels);
});

test('before a class there is nothing to fit', () => {
  expect(lying([])).toEqual(['keys', 'more', 'part', 'message', 'picture']);
});

test('while somebody needs care nothing new comes on the wall', () => {
  expect(lying([{ do: 'start' }, { do: 'distress' }])).toEqual(['keys', 'more']);
});

test('after a class the wall can still be told something', () => {
  expect(lying([{ do: 'start' }, { do: 'end' }])).toEqual(['keys', 'message', 'picture']);
});
