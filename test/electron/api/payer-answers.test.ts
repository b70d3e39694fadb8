import { expect, test } from 'vitest';
import { itemId } from '#core/billing/batch';
import { type BilledYear, fillBilledYear } from '#test/world/billed-year';
import { practice } from '#test/world/billing-world';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };

/** Some weeks of a group, billed in one batch of claims. */
async function billed(year: Partial<BilledYear> = {}) {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3, ...year }, '2026-11-16');
  const make = () => facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' });
  const { id } = await value(make());
  const items = async (batch = id) => (await value(facilitator.batch({ id: batch }))).batch.items;
  const [item] = await items();
  if (item?.content.is !== 'claim') throw new Error('no claim');
  const { claim } = item.content;
  const now = async () => {
    const found = (await items()).find((each) => itemId(each) === claim.id);
    return [found?.state, found?.paid];
  };
  const ready = async () =>
    (await value(facilitator.billingLines(range))).lines.filter(({ lane, isReady }) => isReady && lane === 'claim')
      .length;
  const take = async (text: string) => value(facilitator.takeReply({ text }));
  const total = (claim.total / 100).toFixed(2);
  return { ...program, make, id, items, claim, total, now, ready, take };
}

interface Envelope {
  readonly to?: string;
}

/** An answer in X12, made of its segments. */
function reply(kind: string, segments: readonly string[], { to = practice.sender.id }: Envelope = {}): string {
  const body = [`ST*${kind}*0001`, ...segments];
  const all = [
    `ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*${to.padEnd(15)}*261124*0900*^*00501*000000001*0*P*:`,
    `GS*HN*CLEARCO*${to}*20261124*0900*1*X*005010`,
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ];
  return all.map((segment) => `${segment}~`).join('');
}

function about(claim: string, ...codes: readonly string[]): string {
  return reply('277', ['HL*4*3*PT', `TRN*2*${claim}`, ...codes.map((code) => `STC*${code}*20261124*U*45`)]);
}

test('what was paid stays so when an earlier word arrives late', async () => {
  const { claim, total, now, ready, take } = await billed();
  await take(reply('835', [`CLP*${claim.id}*1*${total}*40.5*4.5*CI*ICN1`]));
  expect(await now()).toEqual(['paid', 4050]);
  expect(await take(about(claim.id, 'A2:20'))).toMatchObject({ changed: [], doubtful: [] });
  expect(await take(about(claim.id, 'A7:562'))).toMatchObject({ changed: [], doubtful: [claim.id] });
  expect([await now(), await ready()]).toEqual([['paid', 4050], 0]);
});

test('a denial that comes in after the payment, and money for what was taken back, are left to a person', async () => {
  const { claim, total, id, now, take, facilitator } = await billed();
  await take(reply('835', [`CLP*${claim.id}*1*${total}*40.5*4.5*CI*ICN1`]));
  const denial = reply('835', [`CLP*${claim.id}*4*${total}*0*0*CI*ICN1`, `CAS*CO*16*${total}`]);
  expect(await take(denial)).toMatchObject({ changed: [], doubtful: [claim.id] });
  await value(facilitator.makeAfter({ key: press(), batch: id, item: claim.id, as: 'replace' }));
  const late = reply('835', [`CLP*${claim.id}*1*${total}*45*0*CI*ICN1`]);
  expect(await take(late)).toMatchObject({ changed: [], doubtful: [claim.id] });
  expect(await now()).toEqual(['void', 4050]);
});

test('what was denied stays so, with its reasons, when the payer says late that it has the claim', async () => {
  const { claim, total, items, take } = await billed();
  await take(reply('835', [`CLP*${claim.id}*4*${total}*0*0*CI*ICN1`, `CAS*CO*16*${total}`]));
  expect((await take(about(claim.id, 'A2:20'))).changed).toEqual([]);
  expect((await items())[0]).toMatchObject({ state: 'denied', remarks: [{ code: 'CO-16' }] });
});

test('an answer for another practice is not taken, whatever numbers it names', async () => {
  const { claim, total, now, ready, take } = await billed();
  const down = ['AK1*HC*1*005010X222A1', 'AK2*837*0001', 'IK5*R*5', 'AK9*R*1*1*0'];
  expect((await take(reply('999', down, { to: 'OTHERPRACTICE' }))).changed).toEqual([]);
  const theirs = ['N1*PE*OTHER*XX*1003000126', `CLP*${claim.id}*1*${total}*${total}*0*CI*ICN1`];
  expect(await take(reply('835', theirs))).toMatchObject({ changed: [], unknown: [claim.id] });
  expect([await now(), await ready()]).toEqual([['sent', 0], 0]);
  const ours = [`N1*PE*QUIET ROOM*XX*${practice.npi}`, `CLP*${claim.id}*1*${total}*${total}*0*CI*ICN1`];
  await take(reply('835', ours));
  expect(await now()).toEqual(['paid', claim.total]);
});

test.each([
  ['another total', (total: string) => [`1*999*${total}`]],
  ['more than was asked for', (total: string) => [`1*${total}*9999`]],
  ['a payment taken back', (total: string) => [`22*${total}*-40`]],
  ['a status that nobody here knows', (total: string) => [`23*${total}*0`]],
])('a payment that tells of %s is left to a person', async (_, told) => {
  const { claim, total, now, take } = await billed();
  const segments = told(total).map((rest) => `CLP*${claim.id}*${rest}*0*CI*ICN1`);
  expect(await take(reply('835', segments))).toMatchObject({ changed: [], doubtful: [claim.id] });
  expect(await now()).toEqual(['sent', 0]);
});

test('a claim that is paid in two pieces is paid with both, and one that the patient owes is not denied', async () => {
  const { claim, total, now, take } = await billed();
  await take(reply('835', [`CLP*${claim.id}*1*${total}*30*0*CI*ICN1`, `CLP*${claim.id}*1*${total}*15*0*CI*ICN1`]));
  expect(await now()).toEqual(['paid', 4500]);
  const other = await billed();
  const owed = [`CLP*${other.claim.id}*1*${other.total}*0*${other.total}*CI*ICN1`, `CAS*PR*1*${other.total}`];
  await other.take(reply('835', owed));
  expect(await other.now()).toEqual(['paid', 0]);
});

test('an answer that is cut off, or holds an amount that is none, is taken not at all', async () => {
  const { claim, total, now, facilitator } = await billed();
  const whole = reply('835', [`CLP*${claim.id}*1*${total}*45*0*CI*ICN1`]);
  const wrong = [
    whole.slice(0, whole.indexOf('*45*0*') + 2),
    whole.slice(0, whole.indexOf('IEA')),
    whole.slice(0, whole.indexOf('SE*')),
    whole.replace(/SE\*\d+/, 'SE*99'),
    whole.replace('*45*0*', '*4 5*0*'),
    whole.replace('*45*0*', '**0*'),
  ];
  for (const text of wrong)
    expect(await facilitator.takeReply({ text })).toEqual({ done: false, why: 'reply-cut-off' });
  expect(await now()).toEqual(['sent', 0]);
});

test('a whole file that is turned down without a word about its claims is told by its codes', async () => {
  const { take } = await billed();
  const refused = reply('277', ['HL*1**20*1', 'HL*2*1*21*1', 'TRN*2*1', 'STC*A3:24*20261124*U*45']);
  expect(await take(refused)).toMatchObject({ is: '277CA', changed: [], refusals: ['A3:24'] });
});

test('when the payer turns down a replacement, the claim that it was to replace stands again as it was', async () => {
  const { claim, total, id, now, ready, take, facilitator } = await billed();
  await take(reply('835', [`CLP*${claim.id}*1*${total}*40.5*4.5*CI*ICN1`]));
  const anew = await value(facilitator.makeAfter({ key: press(), batch: id, item: claim.id, as: 'replace' }));
  expect(await now()).toEqual(['void', 4050]);
  const [replacement] = (await value(facilitator.batch({ id: anew.id }))).batch.items;
  if (replacement === undefined) throw new Error('no replacement');
  await take(about(itemId(replacement), 'A7:464'));
  expect([await now(), await ready()]).toEqual([['paid', 4050], 0]);
});

test('a claim that was taken back and whose classes were billed anew does not stand beside the new one when the payer keeps it', async () => {
  const { claim, total, id, now, make, take, facilitator } = await billed();
  await take(reply('835', [`CLP*${claim.id}*1*${total}*40.5*4.5*CI*ICN1`]));
  const back = await value(facilitator.makeAfter({ key: press(), batch: id, item: claim.id, as: 'void' }));
  const [taking] = (await value(facilitator.batch({ id: back.id }))).batch.items;
  if (taking === undefined) throw new Error('nothing takes it back');
  expect((await value(make())).lines).toBe(claim.lines.length);
  await take(about(itemId(taking), 'A7:464'));
  expect((await now())[0]).toBe('void');
  const { lines } = await value(facilitator.billingLines(range));
  const documents = lines.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'in-a-batch'));
  expect(documents.length).toBeLessThanOrEqual(lines.length);
});

test.each([
  ['Denied - CO16,45.00', 'doubtful', ['sent', 0]],
  ['Not paid,45', 'doubtful', ['sent', 0]],
  ['void,45', 'nothing', ['sent', 0]],
  ['paid,(45.00)', 'doubtful', ['sent', 0]],
  ['paid,', 'doubtful', ['sent', 0]],
  ['paid,"$45.00"', 'changed', ['paid', 4500]],
  [',12.50', 'changed', ['paid', 1250]],
])('a row of a table that says %s is %s', async (cells, came, then) => {
  const { claim, now, take } = await billed();
  const taken = await take(`claim,status,paid\n${claim.id},${cells}\n`);
  expect(taken.doubtful).toEqual(came === 'doubtful' ? [claim.id] : []);
  expect(taken.changed).toHaveLength(came === 'changed' ? 1 : 0);
  expect(await now()).toEqual(then);
});

test('the rows of one claim are taken together, a charge is no payment, and thousands may be written with a comma', async () => {
  const { claim, now, take } = await billed();
  await take(`Claim,Status,Amount,Paid\n${claim.id},Paid,45,20\n${claim.id},Paid,45,25\n`);
  expect(await now()).toEqual(['paid', 4500]);
  const other = await billed({ payer: { charge: 50_000 } });
  await other.take(`Claim,Status,Paid\n${other.claim.id},Paid,"$1,250.00"\n`);
  expect(await other.now()).toEqual(['paid', 125_000]);
});

test('two entries that are found to be one person after they were billed are not billed a second time', async () => {
  const { claim, ready, make, facilitator, id } = await billed();
  const gone = claim.person;
  const { record } = await value(facilitator.person({ id: gone }));
  const twin = { ...record.person, id: '', given: `${record.person.given}x` };
  const kept = (await value(facilitator.savePerson({ key: press(), revision: null, person: twin }))).id;
  const { merged, revisions } = await value(facilitator.mergePreview({ kept, gone }));
  await value(facilitator.merge({ key: press(), kept, gone, revisions, person: merged }));
  expect(await ready()).toBe(0);
  expect(await make()).toMatchObject({ done: false });
  // Said anew it is still found to be made of its own lines.
  await value(
    facilitator.sayOfItem({ batch: id, item: claim.id, state: 'accepted', paid: null, method: '', reference: 'ICN1' }),
  );
  const anew = await facilitator.makeAfter({ key: press(), batch: id, item: claim.id, as: 'replace' });
  expect(anew).toMatchObject({ done: true });
});

function personOf({ id }: { readonly id: string }): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The same weeks, not billed yet. */
async function notBilled() {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3 }, '2026-11-16');
  const lines = async () =>
    (await value(facilitator.billingLines(range))).lines.filter(({ lane, isReady }) => isReady && lane === 'claim');
  const merge = async (kept: string, gone: string): Promise<string> => {
    const { merged, revisions } = await value(facilitator.mergePreview({ kept, gone }));
    return (await value(facilitator.merge({ key: press(), kept, gone, revisions, person: merged }))).id;
  };
  const make = () => facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' });
  return { facilitator, lines, merge, make };
}

test('two who were taken for one person while they were billed are not billed again when they are two', async () => {
  const { facilitator, lines, merge, make } = await notBilled();
  const [gone = ''] = (await lines()).map(personOf);
  const { record } = await value(facilitator.person({ id: gone }));
  const twin = { ...record.person, id: '', given: `${record.person.given}x` };
  const kept = (await value(facilitator.savePerson({ key: press(), revision: null, person: twin }))).id;
  const merged = await merge(kept, gone);
  await value(make());
  expect(await lines()).toEqual([]);
  await value(facilitator.unmerge({ key: press(), id: merged }));
  expect(await lines()).toEqual([]);
});

test('two entries of one list that are one person are one line of each class', async () => {
  const { lines, merge, make } = await notBilled();
  const before = await lines();
  const [kept = '', gone = ''] = [...new Set(before.map(personOf))];
  const both = before.filter((line) => [kept, gone].includes(personOf(line)));
  const sessions = new Set(both.map(({ id }) => id.slice(0, id.lastIndexOf('/'))));
  expect(both.length).toBeGreaterThan(sessions.size);
  await merge(kept, gone);
  const after = await lines();
  expect(after.length).toBeGreaterThan(0);
  expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  expect((await value(make())).lines).toBe(after.length);
});

test('what stands billed is told in every file as its document says it, also when the payer asks for another price since', async () => {
  const { facilitator, claim } = await billed();
  const { revision, profiles } = await value(facilitator.billing());
  const [profile] = profiles;
  if (profile === undefined) throw new Error('no payer');
  await value(facilitator.saveProfile({ key: press(), revision, profile: { ...profile, charge: 9900 } }));
  const told = await value(facilitator.exportTruth(range));
  expect(told.filter(({ isSame }) => !isSame)).toEqual([]);
  const [csv] = told;
  const { lines } = await value(facilitator.billingLines(range));
  const unbilled = lines.filter(({ reasons }) =>
    reasons.every(({ kind }) => kind !== 'in-a-batch' && kind !== 'not-signed'),
  );
  const billedNow = lines.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'in-a-batch'));
  expect(billedNow.length).toBeGreaterThan(claim.lines.length);
  const rest = unbilled.reduce((sum, { charge }) => sum + charge, 0);
  expect(csv?.said.total).toBe(billedNow.length * (claim.lines[0]?.charge ?? 0) + rest);
});
