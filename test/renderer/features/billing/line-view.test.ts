import { expect, test } from 'vitest';
import { canBeBilled, canBePicked, lineState } from '#features/billing/line-state';
import { countedReasons, type LineWish, wished } from '#features/billing/line-view';
import { toldLine } from './told-line';

const ready = toldLine();
const warned = toldLine({ person: 'per_bo', name: 'Björn Ångström' }, [['nearly-late', '2026-12-01']]);
const blocked = toldLine({ person: 'per_cy', name: 'Cy Cruz', lane: 'superbill' }, [
  ['birth-date-missing'],
  ['not-signed'],
]);
const billed = toldLine({ person: 'per_di', name: 'Di Dahl' }, [['in-a-batch', 'bat_1'], ['not-signed']]);
const record = toldLine({ person: 'per_em', name: 'Em Evans', lane: 'record', charge: 0 });
const all = [ready, warned, blocked, billed, record];

const anything: LineWish = { state: 'all', lane: null, reason: null, words: '' };

function names(wish: Partial<LineWish>): readonly string[] {
  return wished(all, { ...anything, ...wish }).map(({ name }) => name);
}

test('a line is ready, ready with a warning, to be mended, billed, or billed by nobody', () => {
  expect(all.map(lineState)).toEqual(['ready', 'warned', 'blocked', 'billed', 'record']);
  expect(all.map(canBeBilled)).toEqual([true, true, false, false, false]);
});

test.each([
  [{}, ['Ana Abel', 'Björn Ångström', 'Cy Cruz', 'Di Dahl', 'Em Evans']],
  [{ state: 'ready' }, ['Ana Abel', 'Björn Ångström']],
  [{ state: 'warned' }, ['Björn Ångström']],
  [{ state: 'blocked' }, ['Cy Cruz']],
  [{ state: 'billed' }, ['Di Dahl']],
  [{ lane: 'record' }, ['Em Evans']],
  [{ lane: 'claim', state: 'blocked' }, []],
  [{ reason: 'not-signed ' }, ['Cy Cruz', 'Di Dahl']],
  [{ words: 'angst' }, ['Björn Ångström']],
  [{ words: 'mondays  cruz' }, ['Cy Cruz']],
  [{ words: ' ' }, ['Ana Abel', 'Björn Ångström', 'Cy Cruz', 'Di Dahl', 'Em Evans']],
] as const)('of all lines those that are wished for are found: %j', (wish, found) => {
  expect(names(wish)).toEqual(found);
});

test('what blocks stands before what warns, the most frequent first, and what is billed counts for nothing', () => {
  const more = toldLine({ person: 'per_fi' }, [['birth-date-missing']]);
  expect(countedReasons([...all, more]).map(({ reason, lines }) => [reason.kind, lines.length])).toEqual([
    ['birth-date-missing', 2],
    ['not-signed', 1],
    ['nearly-late', 1],
  ]);
});

test('a line goes into a batch of its own lane when it is ready, and into superbills when it can’t be claimed', () => {
  const lost = toldLine({ instead: 'superbill' }, [['too-late', '2026-11-01']]);
  expect([ready, blocked, billed, lost].map((line) => canBePicked(line, 'claim'))).toEqual([true, false, false, false]);
  expect([ready, blocked, billed, lost].map((line) => canBePicked(line, 'superbill'))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
