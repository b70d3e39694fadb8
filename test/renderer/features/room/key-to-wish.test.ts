import { expect, test } from 'vitest';
import { plainClicker } from '#core/session/click';
import { type Holder, isClickerKey, isDoublePress, wishOf } from '#features/room/key-to-wish';

const plain = { command: false, alt: false, clicker: plainClicker };
const wish = (key: string, holder: Holder = 'nothing') => wishOf({ key, holder, ...plain });

test.each([
  [' ', 'toggle'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'back'],
  ['PageDown', 'clicker-next'],
  ['PageUp', 'clicker-back'],
  ['F5', 'clicker-start'],
  ['ArrowUp', 'longer'],
  ['ArrowDown', 'shorter'],
  ['b', 'blackout'],
  ['B', 'blackout'],
  ['.', 'blackout'],
  ['m', 'mute'],
  ['?', 'keys'],
  ['Escape', 'close'],
  ['h', 'hold'],
  ['D', 'distress'],
  ['f', 'fit'],
  ['t', 'note'],
  ['w', 'message'],
  ['P', 'picture'],
  ['s', 'swap'],
  ['n', null],
  ['Enter', null],
])('%j means %s', (key, meaning) => {
  expect(wish(key)).toBe(meaning);
});

test('while somebody types, letters, arrows and Space are text', () => {
  for (const key of [' ', 'b', '.', 'm', 'h', 'd', 'f', 't', '?', 'ArrowRight', 'ArrowUp'])
    expect(wish(key, 'field')).toBeNull();
});

test('a clicker works even while a field has the focus', () => {
  expect([wish('PageDown', 'field'), wish('PageUp', 'field')]).toEqual(['clicker-next', 'clicker-back']);
});

test('Escape leaves a field, so that the keys of the room work again', () => {
  expect(wish('Escape', 'field')).toBe('leave-field');
});

test('among the people P is a mark, and W is for the wall as everywhere', () => {
  expect([wish('p', 'list'), wish('w', 'list')]).toEqual([null, 'message']);
});

test('beside a person that was clicked P is still a mark, while Space and the arrows stay with the class', () => {
  expect([wish('p', 'clicked'), wish(' ', 'clicked'), wish('ArrowUp', 'clicked')]).toEqual([null, 'toggle', 'longer']);
});

test('F5 never reloads the page, whatever has the focus', () => {
  for (const holder of ['nothing', 'field', 'list', 'clicked', 'dial', 'button'] as const)
    expect(wish('F5', holder)).toBe('clicker-start');
});

test('among the people up and down move, and Space is theirs; a slider keeps all arrows', () => {
  expect(['ArrowUp', 'ArrowDown', ' '].map((key) => wish(key, 'list'))).toEqual([null, null, null]);
  expect(wish('ArrowRight', 'list')).toBe('next');
  expect(['ArrowUp', 'ArrowLeft', 'ArrowRight'].map((key) => wish(key, 'dial'))).toEqual([null, null, null]);
});

test('a text that scrolls has Up and Down while it has the focus; the class keeps the rest', () => {
  expect(['ArrowUp', 'ArrowDown', ' ', 'ArrowRight'].map((key) => wish(key, 'text'))).toEqual([
    null,
    null,
    'toggle',
    'next',
  ]);
});

test('Space on a button that was reached by Tab presses the button', () => {
  expect(wish(' ', 'button')).toBeNull();
  expect(wish('ArrowRight', 'button')).toBe('next');
});

test('Ctrl or Cmd Z takes back, other combinations are left to the system', () => {
  expect(wishOf({ ...plain, key: 'z', command: true, holder: 'nothing' })).toBe('undo');
  expect(wishOf({ ...plain, key: 'z', command: true, holder: 'field' })).toBeNull();
  expect(wishOf({ ...plain, key: 'b', command: true, holder: 'nothing' })).toBeNull();
  expect(wishOf({ ...plain, key: 'ArrowLeft', alt: true, holder: 'nothing' })).toBeNull();
});

test('a second press of a clicker within 700 ms is not meant', () => {
  expect(isDoublePress(1000, 1699)).toBe(true);
  expect(isDoublePress(1000, 1700)).toBe(false);
  expect(isDoublePress(Number.NEGATIVE_INFINITY, 3)).toBe(false);
});

test('a button that was learnt means what it was taught, even in a field and before what all clickers send', () => {
  const clicker = { next: ['F7'], back: ['PageDown'], start: ['MediaPlayPause'], blackout: ['F8'] };
  const taught = (key: string, holder: Holder) => wishOf({ ...plain, key, holder, clicker });
  for (const holder of ['nothing', 'field', 'dial'] as const) {
    const wishes = ['F7', 'PageDown', 'MediaPlayPause', 'F8'].map((key) => taught(key, holder));
    expect(wishes).toEqual(['clicker-next', 'clicker-back', 'toggle', 'blackout']);
  }
  expect(['F7', 'F5', 'ArrowRight', 'b'].map((key) => isClickerKey(key, clicker))).toEqual([true, true, false, false]);
});
