import { expect, test } from 'vitest';
import { wallOfRoom } from '#features/room/wall-of-room';
import { roomWith } from './sample-room';

test('the miniature is given nothing that the wall is not: no note, no name', () => {
  const wall = wallOfRoom(roomWith([[0, { do: 'start' }]]), 'dawn');
  expect(wall.part).toMatchObject({ id: 'one', prompt: 'Listen.' });
  expect(JSON.stringify(wall)).not.toContain('Only for you');
  expect(Object.keys(wall)).not.toContain('people');
  expect(wall.theme).toBe('dawn');
});

test('before the class the wall has no part, so that it shows the welcome', () => {
  expect(wallOfRoom(roomWith([]), 'dusk').part).toBeNull();
});
