import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditId, auditPart, lastPart, withEntries } from '#core/audit/audit-day';
import { changedFields } from '#core/audit/changed-fields';
import { assertTold } from '#core/audit/told-safely';
import { sampleAudit } from '#core/records/audit-record';
import { after, instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

const noon = instant(Date.UTC(2026, 10, 30, 12));
const [look] = sampleAudit.entries;
if (look === undefined) throw new Error('the sample has a line');

test('a day begins with its first part, and goes on with the last one', () => {
  expect(lastPart([], noon)).toEqual({ day: '2026-11-30', part: 1 });
  expect(lastPart(['2026-11-30', '2026-11-30-2', '2026-11-30-10', '2026-11-29-40', 'other'], noon).part).toBe(10);
});

test('an id and the part that it names are one and the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (part) => {
      expect(auditPart(auditId({ day: '2026-11-30', part }))).toEqual({ day: '2026-11-30', part });
    }),
  );
  expect(auditPart('2026-11-30-0')).toBeNull();
});

test('the same look counts once in ten minutes, and a change each time', () => {
  const soon = { ...look, id: 'aud_2', at: after(look.at, minutes(9)) };
  const later = { ...look, id: 'aud_3', at: after(look.at, minutes(10)) };
  const change = { ...look, id: 'aud_4', did: 'changed' as const };
  expect(withEntries([look], [soon, later, change, change]).map(({ id }) => id)).toEqual([
    'aud_1',
    'aud_3',
    'aud_4',
    'aud_4',
  ]);
});

test('of a change the names of its fields are told and nothing that stands in them', () => {
  const field = fc.constantFrom('given', 'family', 'phone', 'holds');
  const record = fc.dictionary(field, fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string())));
  fc.assert(
    fc.property(record, record, (before, changed) => {
      const names = changedFields(before, changed);
      const differ = ['family', 'given', 'holds', 'phone'].filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(changed[name]),
      );
      expect(names).toEqual(differ);
      expect(() => assertTold({ target: 'per_1', fields: names })).not.toThrow();
    }),
  );
});

test('a line with a sentence in place of a field or an id is refused, and the refusal does not repeat it', () => {
  for (const told of [
    { target: 'Robin Vale', fields: [] },
    { target: 'per_1', fields: ['Robin Vale was late'] },
  ]) {
    expect(() => assertTold(told)).toThrow(TypeError);
    expect(() => assertTold(told)).not.toThrow(/Robin/);
  }
});
