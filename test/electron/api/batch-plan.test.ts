import { expect, test } from 'vitest';
import { itemAsked, itemId, itemTotal } from '#core/billing/batch';
import { type BilledYear, fillBilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };

async function billed(year: Partial<BilledYear> = {}) {
  const program = await openProgram(temporaryFolder());
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3, ...year }, '2026-11-16');
  const { facilitator } = program;
  const lines = async () => (await value(facilitator.billingLines(range))).lines;
  return { facilitator, lines };
}

test.each(['claim', 'superbill'] as const)('what a batch of %ss would come to is what it comes to', async (lane) => {
  const { facilitator } = await billed({ covered: 3 });
  const plan = await value(facilitator.planBatch({ ...range, lane, lines: null }));
  const made = await value(facilitator.makeBatch({ key: press(), ...range, lane, lines: null, purpose: 'November' }));
  const { items } = (await value(facilitator.batch({ id: made.id }))).batch;
  expect(plan).toEqual({
    documents: made.documents,
    lines: made.lines,
    total: items.reduce((sum, item) => sum + itemTotal(item), 0),
    isTest: false,
    payers: [{ name: lane === 'claim' ? 'Good Plan' : null, documents: items.length, total: plan.total }],
  });
});

test('nothing is made by a preview, a test is told of as one, and what is not ready is refused as it is when made', async () => {
  const { facilitator, lines } = await billed({ practice: { isTest: true } });
  const all = await lines();
  const ready = all.find(({ isReady }) => isReady)?.id ?? '';
  const blocked = all.find(({ isReady }) => !isReady)?.id ?? '';
  const plan = (chosen: readonly string[] | null) => facilitator.planBatch({ ...range, lane: 'claim', lines: chosen });
  expect(await value(plan([ready]))).toMatchObject({ documents: 1, lines: 1, total: 4500, isTest: true });
  expect(await plan([ready, blocked])).toEqual({ done: false, why: 'not-ready-now' });
  expect(await plan([])).toEqual({ done: false, why: 'nothing-to-bill' });
  expect(await facilitator.planBatch({ lane: 'invoice', lines: null, from: range.to, to: range.from })).toEqual({
    done: false,
    why: 'bad-range',
  });
  expect(await value(facilitator.batches())).toEqual([]);
});

test('what was said by hand is taken back to the cent, and a claim that was turned back can’t stand beside the one made anew', async () => {
  const { facilitator } = await billed();
  const make = () => facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' });
  const { id } = await value(make());
  const itemNow = async () => {
    const [item] = (await value(facilitator.batch({ id }))).batch.items;
    if (item === undefined) throw new Error('no document');
    return item;
  };
  const item = itemId(await itemNow());
  const said = { batch: id, item, method: '', reference: '' };
  await value(facilitator.sayOfItem({ ...said, state: 'paid', paid: 4050 }));
  await value(facilitator.sayOfItem({ ...said, state: 'sent', paid: 0 }));
  expect(await itemNow()).toMatchObject({ state: 'sent', paid: 0 });
  await value(facilitator.sayOfItem({ ...said, state: 'rejected', paid: null }));
  await value(facilitator.sayOfItem({ ...said, state: 'accepted', paid: null }));
  await value(facilitator.sayOfItem({ ...said, state: 'rejected', paid: null }));
  const second = await value(make());
  expect(await facilitator.sayOfItem({ ...said, state: 'paid', paid: 4050 })).toEqual({
    done: false,
    why: 'billed-since',
  });
  const [newer] = (await value(facilitator.batch({ id: second.id }))).batch.items;
  if (newer === undefined) throw new Error('no document');
  await value(facilitator.sayOfItem({ ...said, batch: second.id, item: itemId(newer), state: 'void', paid: null }));
  expect((await facilitator.sayOfItem({ ...said, state: 'paid', paid: 4050 })).done).toBe(true);
});

test('a claim that takes one back asks for nothing in the list of batches', async () => {
  const { facilitator } = await billed();
  const { id } = await value(
    facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' }),
  );
  const [item] = (await value(facilitator.batch({ id }))).batch.items;
  if (item === undefined) throw new Error('no document');
  const named = { batch: id, item: itemId(item) };
  await value(facilitator.sayOfItem({ ...named, state: 'accepted', paid: null, method: '', reference: 'ICN1' }));
  const back = await value(facilitator.makeAfter({ key: press(), ...named, as: 'void' }));
  const [taken] = (await value(facilitator.batch(back))).batch.items;
  if (taken === undefined) throw new Error('no document');
  expect([itemAsked(taken), itemTotal(taken)]).toEqual([0, itemTotal(item)]);
  const listed = (await value(facilitator.batches())).find((batch) => batch.id === back.id);
  expect(listed?.items.map(([, , asked]) => asked)).toEqual([0]);
});
