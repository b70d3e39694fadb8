import { expect, test } from 'vitest';
import { plainLook, wallOf } from '#core/session/wall-of';
import { roomWith } from '#test/renderer/features/room/sample-room';

test('the wall is told no note and no name, whoever hands in more than it may know', () => {
  const wall = wallOf(roomWith([[0, { do: 'start' }]]), { ...plainLook, theme: 'dawn' });
  expect(wall.part).toMatchObject({ id: 'one', prompt: 'Listen.' });
  expect(JSON.stringify(wall)).not.toContain('Only for you');
  expect(Object.keys(wall)).not.toContain('people');
  expect(wall.look.theme).toBe('dawn');
});

test('before the class the wall has no part, so that it shows the welcome', () => {
  expect(wallOf(roomWith([]), plainLook).part).toBeNull();
});
