import { expect, test } from 'vitest';
import { restored } from '#core/library/restored';
import { samplePractice } from '#core/records/practice-record';
import { sampleSession } from '#core/records/session-record';

const { plan } = sampleSession;
const mine = { ...plan, id: 'cls_mine', title: 'Mine', version: 4 };

test('an earlier content of one’s own comes back whole, its title too, under the version of now', () => {
  const earlier = { ...mine, title: 'As it was called', about: 'Before', version: 2 };
  expect(restored({ kind: 'classes', content: mine }, { kind: 'classes', content: earlier })).toEqual({
    kind: 'classes',
    content: { ...earlier, version: 4 },
  });
});

test('of the original all comes back but its id, its title and its family', () => {
  const original = { ...plan, title: 'The original', family: 'hours', about: 'Of all' };
  expect(restored({ kind: 'classes', content: mine }, { kind: 'classes', content: original })).toEqual({
    kind: 'classes',
    content: { ...mine, about: 'Of all' },
  });
  const { practice } = samplePractice;
  const own = { ...practice, id: 'prac_mine', part: { ...practice.part, id: 'prac_mine', prompt: 'In my words' } };
  expect(restored({ kind: 'practices', content: own }, { kind: 'practices', content: practice }).content).toEqual({
    ...own,
    part: { ...practice.part, id: 'prac_mine' },
  });
});
