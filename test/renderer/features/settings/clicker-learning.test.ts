import { expect, test } from 'vitest';
import { plainClicker } from '#core/session/click';
import { buttonOf, forgotten, keyName, learnt } from '#features/settings/clicker-learning';

test('a button learns a key that nobody types with, and the key is then for that button alone', () => {
  const once = learnt(plainClicker, 'next', 'F7');
  expect(once).toEqual({ is: 'learnt', clicker: { ...plainClicker, next: ['F7'] } });
  const clicker = { ...plainClicker, next: ['F7'] };
  expect(learnt(clicker, 'blackout', 'F7')).toEqual({ is: 'learnt', clicker: { ...plainClicker, blackout: ['F7'] } });
});

test.each(['x', 'Q', '7', ' ', '.', 'Enter', 'Tab', 'Escape', 'ArrowDown', 'Home', 'Backspace'])(
  '%j stays with those who type and move about',
  (key) => {
    expect(learnt(plainClicker, 'start', key)).toEqual({ is: 'refused' });
  },
);

test('half of a key is waited out, and what works already is not learnt again', () => {
  expect(['Shift', 'Meta', 'Dead'].map((key) => learnt(plainClicker, 'next', key).is)).toEqual([
    'waiting',
    'waiting',
    'waiting',
  ]);
  expect(learnt(plainClicker, 'next', 'PageDown')).toEqual({ is: 'known' });
  expect(learnt({ ...plainClicker, start: ['F9'] }, 'start', 'F9')).toEqual({ is: 'known' });
});

test('a clicker whose buttons are the wrong way round can be turned', () => {
  const turned = { ...plainClicker, back: ['PageDown'], next: ['PageUp'] };
  expect([buttonOf('PageDown', turned), buttonOf('PageUp', turned)]).toEqual(['back', 'next']);
  expect(learnt(turned, 'next', 'PageDown')).toEqual({
    is: 'learnt',
    clicker: { ...plainClicker, next: ['PageUp', 'PageDown'] },
  });
});

test('a button learns eight keys at most', () => {
  const clicker = { ...plainClicker, back: Array.from({ length: 8 }, (_, index) => `F${index + 11}`) };
  expect(learnt(clicker, 'back', 'F24')).toEqual({ is: 'full' });
});

test('what is forgotten means again what it meant to all clickers', () => {
  const clicker = { ...plainClicker, start: ['PageDown', 'F7'] };
  expect(forgotten(clicker, 'PageDown')).toEqual({ ...plainClicker, start: ['F7'] });
  expect(buttonOf('PageDown', forgotten(clicker, 'PageDown'))).toBe('next');
  expect(buttonOf('F7', forgotten(clicker, 'F7'))).toBeUndefined();
});

test('keys are named as they are printed', () => {
  expect(['PageDown', 'MediaTrackNext', 'F5', 'ArrowUp', ' ', 'b'].map(keyName)).toEqual([
    'Page Down',
    'Media Track Next',
    'F5',
    '↑',
    'Space',
    'B',
  ]);
});
