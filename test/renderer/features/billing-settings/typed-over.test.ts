import { expect, test } from 'vitest';
import { changedElsewhere, drawnOver, typedMore } from '#features/billing-settings/typed-over';

const kept = { name: 'Quiet Room', phone: '', places: ['11'] };
const fields = ['name', 'phone', 'places'] as const;
const typed = typedMore(typedMore(null, kept, { phone: '303' }), kept, { phone: '303 555' });

test('what is typed stands over what is kept, whatever is kept since', () => {
  expect(drawnOver(null, kept)).toEqual(kept);
  expect(drawnOver(typed, { ...kept, name: 'Quiet Rooms' })).toEqual({
    ...kept,
    name: 'Quiet Rooms',
    phone: '303 555',
  });
});

test('only a field that both changed, and not to the same, has to be looked at', () => {
  expect(changedElsewhere(null, kept, fields)).toEqual([]);
  expect(changedElsewhere(typed, { ...kept, name: 'Other', places: [] }, fields)).toEqual([]);
  expect(changedElsewhere(typed, { ...kept, phone: '303 555' }, fields)).toEqual([]);
  expect(changedElsewhere(typed, { ...kept, phone: '720' }, fields)).toEqual(['phone']);
});
