import { test } from 'vitest';
import { IdentityIndex } from '#core/billing/identity-index';
import { othersIn } from '#core/billing/identity-search';
test('perf', () => {
  const all = Array.from({ length: 10000 }, (_, i) => ({ given: `Ana${i}`, family: `Vale${i % 777}`, preferred: i % 3 ? '' : `Pet${i}`, birthDate: '1984-03-09', memberIds: [`M${100000 + i}`] }));
  let t = performance.now();
  const index = new IdentityIndex(all);
  console.log('index', performance.now() - t);
  const text = Array.from({ length: 20000 }, (_, i) => `word${i} Some March 9, 2026`).join(' ');
  t = performance.now();
  console.log(othersIn(text, index, { own: [], besides: [], ordinary: new Set() }).length, performance.now() - t, text.length);
});
