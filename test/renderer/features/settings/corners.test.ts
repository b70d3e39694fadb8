import { expect, test } from 'vitest';
import { addressOf, cornerOf, corners } from '#features/settings/corners';

test('each corner of the settings is found under its own address', () => {
  for (const corner of corners) {
    const [, , , name = ''] = `/${addressOf(corner)}`.split('/');
    expect(cornerOf(name)).toBe(corner);
  }
});

test('an address that names no corner is no place', () => {
  expect(cornerOf('attic')).toBeNull();
  expect(cornerOf('general')).toBeNull();
});
