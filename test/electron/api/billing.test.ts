import { expect, test } from 'vitest';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { type BilledYear, fillBilledYear } from '#test/world/billed-year';
import { goodPlan, practice } from '#test/world/billing-world';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };
const months = { people: 6, meetings: 6, signed: 3 };

async function billedProgram(year: Partial<BilledYear> = {}, folder = temporaryFolder()) {
  const program = await openProgram(folder);
  const { profile, group } = await fillBilledYear(program, { ...months, ...year }, '2026-11-16');
  const { facilitator } = program;
  const lines = async () => (await value(facilitator.billingLines(range))).lines;
  const make = (more: object = {}) =>
    facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November', ...more });
  return { ...program, profile, group, lines, make };
}

test('whoever bills and the payers are kept once for one press, and a change made elsewhere is not written over', async () => {
  const folder = temporaryFolder();
  const { facilitator, close } = await openProgram(folder);
  expect((await value(facilitator.billing())).profiles).toEqual([]);
  await value(facilitator.savePractice({ revision: 1, practice }));
  const key = press();
  const first = await value(facilitator.saveProfile({ key, revision: 2, profile: { ...goodPlan, id: '' } }));
  expect(await value(facilitator.saveProfile({ key, revision: 2, profile: { ...goodPlan, id: '' } }))).toEqual(first);
  expect(await facilitator.savePractice({ revision: 2, practice: { ...practice, name: 'Other' } })).toEqual({
    done: false,
    why: 'changed-elsewhere',
  });
  const [profile] = first.profiles;
  if (profile === undefined) throw new Error('no profile');
  const without = await value(facilitator.removeProfile({ revision: 3, id: profile.id }));
  expect(without.profiles).toEqual([]);
  await value(facilitator.saveProfile({ key: press(), revision: 4, profile }));
  await close();
  const again = await openProgram(folder);
  expect(await value(again.facilitator.billing())).toEqual({ revision: 5, practice, profiles: [profile] });
});

test('everybody who was in a class is a line: signed ones are ready, others say why not', async () => {
  const { lines, troubles } = await billedProgram({ covered: 4 });
  const all = await lines();
  const [last] = all.slice(-1);
  expect(last?.day).toBe('2026-11-16');
  expect(
    all
      .filter(({ day }) => day === '2026-11-16')
      .every(({ reasons }) => reasons.some(({ kind }) => kind === 'not-signed')),
  ).toBe(true);
  const signed = all.filter(({ day }) => day !== '2026-11-16');
  expect(signed.length).toBeGreaterThan(10);
  expect(signed.every(({ isReady }) => isReady)).toBe(true);
  expect(new Set(signed.map(({ lane, charge }) => `${lane} ${charge}`))).toEqual(
    new Set(['claim 4500', 'superbill 4000']),
  );
  expect(troubles).toEqual([]);
});

test('lines that are billed are in a batch from then on, whose file is sound, and written again is the same to the letter', async () => {
  const folder = temporaryFolder();
  const first = await billedProgram({}, folder);
  const ready = (await first.lines()).filter(({ isReady }) => isReady);
  const key = press();
  const asked = { key, ...range, lane: 'claim' as const, lines: null, purpose: 'November' };
  const made = await value(first.facilitator.makeBatch(asked));
  expect(made.lines).toBe(ready.length);
  expect((await value(first.facilitator.makeBatch(asked))).id).toBe(made.id);
  expect(await first.make()).toEqual({ done: false, why: 'nothing-to-bill' });
  expect((await first.lines()).filter(({ reasons }) => reasons.some(({ kind }) => kind === 'in-a-batch'))).toHaveLength(
    ready.length,
  );
  const file = await value(first.facilitator.claimFile({ id: made.id }));
  expect(file.name).toBe('claims_2026-11-23_1.edi');
  expect(checkClaimFile(file.text, '20261123')).toEqual({ faults: [], claims: made.documents, lines: made.lines });
  expect(file.total).toBe(ready.reduce((sum, { charge }) => sum + charge, 0));
  await first.close();
  const { facilitator } = await openProgram(folder);
  expect(await value(facilitator.claimFile({ id: made.id }))).toEqual(file);
  expect((await value(facilitator.batches())).map(({ id, is }) => [id, is])).toEqual([[made.id, 'claim']]);
});

test('a line that is chosen and can’t be billed stops the whole batch', async () => {
  const { lines, make, facilitator } = await billedProgram();
  const all = await lines();
  const blocked = all.find(({ isReady }) => !isReady);
  const ready = all.find(({ isReady }) => isReady);
  expect(await make({ lines: [ready?.id ?? '', blocked?.id ?? ''] })).toEqual({ done: false, why: 'not-ready-now' });
  expect(await value(facilitator.batches())).toEqual([]);
  expect((await value(make({ lines: [ready?.id ?? ''] }))).lines).toBe(1);
});

test('a file that is written again is the same after the practice has moved', async () => {
  const { make, facilitator } = await billedProgram();
  const { id } = await value(make());
  const file = await value(facilitator.claimFile({ id }));
  const { revision, practice: own } = await value(facilitator.billing());
  await value(
    facilitator.savePractice({ revision, practice: { ...own, name: 'Another name', phone: '(303) 555-0111' } }),
  );
  expect(await value(facilitator.claimFile({ id }))).toEqual(file);
});

test('a line that can’t be claimed is billed to the participant when it is picked', async () => {
  const { lines, make, facilitator } = await billedProgram({ practice: { staff: [] } });
  const line = (await lines()).find(({ instead }) => instead === 'superbill');
  expect(line?.isReady).toBe(false);
  expect(await make({ lane: 'superbill' })).toEqual({ done: false, why: 'nothing-to-bill' });
  const { id } = await value(make({ lane: 'superbill', lines: [line?.id ?? ''] }));
  const { batch } = await value(facilitator.batch({ id }));
  expect(batch.items.map(({ content }) => content.is === 'superbill' && content.superbill.total)).toEqual([4000]);
});

test('a test file bills nothing: the same lines go into a true one afterwards', async () => {
  const { make, facilitator, lines } = await billedProgram({ practice: { isTest: true } });
  const before = await lines();
  const made = await value(make());
  expect((await value(facilitator.claimFile({ id: made.id }))).name).toBe('claims_2026-11-23_1_test.edi');
  expect(await lines()).toEqual(before);
  const { revision, practice: own } = await value(facilitator.billing());
  await value(facilitator.savePractice({ revision, practice: { ...own, isTest: false } }));
  const second = await value(make());
  expect(second.lines).toBe(made.lines);
  expect((await value(facilitator.claimFile({ id: second.id }))).text).toContain('*0*P*:~');
});

test('a document that is taken back by hand frees its lines, and what was taken back stays so', async () => {
  const { make, facilitator, lines } = await billedProgram();
  const { id } = await value(make());
  const { batch } = await value(facilitator.batch({ id }));
  const [item] = batch.items;
  const no = item?.content.is === 'claim' ? item.content.claim.id : '';
  const count = item?.content.is === 'claim' ? item.content.claim.lines.length : 0;
  const said = { batch: id, item: no, paid: null, method: '', reference: '' };
  await value(facilitator.sayOfItem({ ...said, state: 'void' }));
  expect((await lines()).filter(({ isReady }) => isReady)).toHaveLength(count);
  expect(await facilitator.sayOfItem({ ...said, state: 'paid', paid: 4500 })).toEqual({
    done: false,
    why: 'cannot-become',
  });
  expect((await value(make())).lines).toBe(count);
});

async function firstClaim({ make, facilitator }: Awaited<ReturnType<typeof billedProgram>>) {
  const { id } = await value(make());
  const { batch } = await value(facilitator.batch({ id }));
  const [item] = batch.items;
  if (item?.content.is !== 'claim') throw new Error('no claim');
  return { id, claim: item.content.claim };
}

test('a claim is taken back and said anew only with the payer’s number of it, and each time in a file of its own', async () => {
  const program = await billedProgram();
  const { facilitator, lines } = program;
  const { id, claim } = await firstClaim(program);
  const named = { batch: id, item: claim.id };
  expect(await facilitator.makeAfter({ key: press(), ...named, as: 'replace' })).toEqual({
    done: false,
    why: 'claim-no-reference',
  });
  await value(facilitator.sayOfItem({ ...named, state: 'accepted', paid: null, method: '', reference: 'ICN77' }));
  const key = press();
  const anew = await value(facilitator.makeAfter({ key, ...named, as: 'replace' }));
  expect(await value(facilitator.makeAfter({ key, ...named, as: 'replace' }))).toEqual(anew);
  const { text } = await value(facilitator.claimFile(anew));
  expect(text).toContain('11:B:7*Y*A*Y*Y~REF*F8*ICN77~');
  expect(checkClaimFile(text, '20261123').faults).toEqual([]);
  // The earlier one stands for nothing any more, the new one does.
  expect((await value(facilitator.batch({ id }))).batch.items[0]?.state).toBe('void');
  expect((await lines()).filter(({ isReady }) => isReady)).toEqual([]);
  const second = (await value(facilitator.batch(anew))).batch.items[0];
  const no = second?.content.is === 'claim' ? second.content.claim.id : '';
  await value(
    facilitator.sayOfItem({ batch: anew.id, item: no, state: 'accepted', paid: null, method: '', reference: 'ICN78' }),
  );
  const back = await value(facilitator.makeAfter({ key: press(), batch: anew.id, item: no, as: 'void' }));
  expect((await value(facilitator.claimFile(back))).text).toContain('11:B:8*Y*A*Y*Y~REF*F8*ICN78~');
  expect((await lines()).filter(({ isReady }) => isReady)).toHaveLength(claim.lines.length);
});

test('a record that was amended after it was billed is told of', async () => {
  const program = await billedProgram();
  const { facilitator } = program;
  const { id, claim } = await firstClaim(program);
  expect((await value(facilitator.batch({ id }))).otherwise).toEqual([]);
  const [session = '', person = ''] = (claim.lines[0]?.line ?? '').split('/');
  const change = { do: 'mark' as const, person, mark: 'absent' as const };
  await value(facilitator.amend({ key: press(), session, by: 'Sam Rivers', reason: 'Mixed up', change }));
  expect((await value(facilitator.batch({ id }))).otherwise).toEqual([claim.id]);
});

/** An answer of a payer in X12, made of its segments. */
function reply(kind: string, ...segments: readonly string[]): string {
  const head =
    'ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*QUIETROOM      *261124*0900*^*00501*000000001*0*P*:';
  const body = [`ST*${kind}*0001`, ...segments];
  return [
    head,
    'GS*FA*CLEARCO*QUIETROOM*20261124*0900*1*X*005010',
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ]
    .map((segment) => `${segment}~`)
    .join('');
}

test('a file that was turned down frees all its lines, one that was taken is accepted', async () => {
  const program = await billedProgram();
  const { facilitator, lines, make } = program;
  const { id, claim } = await firstClaim(program);
  const taken = await value(
    facilitator.takeReply({ text: reply('999', 'AK1*HC*1*005010X222A1', 'AK2*837*0001', 'IK5*A', 'AK9*A*1*1*1') }),
  );
  expect(taken).toMatchObject({ is: '999', unknown: [] });
  expect(taken.changed).toContainEqual({ batch: id, item: claim.id, state: 'accepted' });
  const down = reply(
    '999',
    'AK1*HC*1*005010X222A1',
    'AK2*837*0001',
    'IK3*NM1*8**8',
    'IK4*9*67*7',
    'IK5*R*5',
    'AK9*R*1*1*0',
  );
  expect((await value(facilitator.takeReply({ text: down }))).changed).toContainEqual({
    batch: id,
    item: claim.id,
    state: 'rejected',
  });
  const [item] = (await value(facilitator.batch({ id }))).batch.items;
  expect(item?.remarks.map(({ code }) => code)).toEqual(['NM1 8: 8', '9: 7']);
  expect((await lines()).some(({ isReady }) => isReady)).toBe(true);
  expect((await make()).done).toBe(true);
  expect(
    (await value(facilitator.takeReply({ text: reply('999', 'AK1*HC*77*005010X222A1', 'AK9*R*1*1*0') }))).changed,
  ).toEqual([]);
});

test('an answer about a claim that was turned back and billed anew since is not taken: one line never stands in two documents', async () => {
  const program = await billedProgram();
  const { facilitator, lines, make } = program;
  const { id, claim } = await firstClaim(program);
  const down = reply('277', 'HL*4*3*PT', `TRN*2*${claim.id}`, 'STC*A7:562*20261124*U*45');
  await value(facilitator.takeReply({ text: down }));
  const anew = await value(make());
  expect(anew.lines).toBe(claim.lines.length);
  const paid = reply('835', `CLP*${claim.id}*1*45*45*0*CI*ICN1`);
  expect(await value(facilitator.takeReply({ text: paid }))).toMatchObject({
    changed: [],
    overtaken: [claim.id],
    unknown: [],
  });
  expect((await value(facilitator.batch({ id }))).batch.items[0]?.state).toBe('rejected');
  const billed = (await lines()).flatMap(({ id: line, reasons }) =>
    reasons.filter(({ kind }) => kind === 'in-a-batch').map(() => line),
  );
  expect(new Set(billed).size).toBe(billed.length);
});

test('every kind of file says what the records say, to the line and the cent', async () => {
  const program = await billedProgram({ covered: 4 });
  const before = await value(program.facilitator.exportTruth(range));
  expect(before.map(({ form }) => form)).toEqual(['csv', 'csv-machine', 'xlsx', 'fhir', 'edi']);
  expect(before.filter(({ isSame }) => !isSame)).toEqual([]);
  const [csv] = before;
  const signed = (await program.lines()).filter(({ reasons }) => !reasons.some(({ kind }) => kind === 'not-signed'));
  expect(csv?.said).toEqual({ lines: signed.length, total: signed.reduce((sum, { charge }) => sum + charge, 0) });
  const edi = before.at(-1);
  expect(edi?.said.lines).toBe(signed.filter(({ lane, isReady }) => lane === 'claim' && isReady).length);
  await value(program.make());
  const after = await value(program.facilitator.exportTruth(range));
  expect(after.filter(({ isSame }) => !isSame)).toEqual([]);
  // What is billed is asked for in the bundle, and in no further claim file.
  expect(after.map(({ said }) => said.lines)).toEqual([...before.slice(0, 4).map(({ said }) => said.lines), 0]);
});

test('answers about claims and payments are matched by their numbers, once, with what was paid and why not more', async () => {
  const program = await billedProgram();
  const { facilitator } = program;
  const { id, claim } = await firstClaim(program);
  const acknowledged = reply(
    '277',
    'HL*1**20*1',
    'HL*2*1*21*1',
    'HL*3*2*19*1',
    'HL*4*3*PT',
    'NM1*QC*1*ABEL*ANA',
    `TRN*2*${claim.id}`,
    'STC*A2:20:PR*20261124*WQ*45',
    'REF*1K*ICN500',
    'HL*5*3*PT',
    'TRN*2*BR-999999',
    'STC*A7:562*20261124*U*45',
  );
  expect(await value(facilitator.takeReply({ text: acknowledged }))).toEqual({
    is: '277CA',
    doubtful: [],
    refusals: [],
    overtaken: [],
    changed: [{ batch: id, item: claim.id, state: 'accepted' }],
    unknown: ['BR-999999'],
  });
  const paid = reply(
    '835',
    `CLP*${claim.id}*1*${claim.total / 100}*40.5*4.5*CI*ICN500`,
    'CAS*CO*45*2.25',
    'CAS*PR*3*2.25',
    'SVC*HC:S9454*45*40.5',
    'LQ*HE*N130',
  );
  expect((await value(facilitator.takeReply({ text: paid }))).changed).toEqual([
    { batch: id, item: claim.id, state: 'paid' },
  ]);
  const [item] = (await value(facilitator.batch({ id }))).batch.items;
  expect(item).toMatchObject({
    state: 'paid',
    paid: 4050,
    reference: 'ICN500',
    remarks: [
      { code: 'CO-45', amount: 225 },
      { code: 'PR-3', amount: 225 },
      { code: 'N130', amount: 0 },
    ],
  });
  // The same answer a second time changes nothing.
  expect((await value(facilitator.takeReply({ text: paid }))).changed).toEqual([]);
});

test('a table of a biller is read by its heads, with signs and blanks around, and anything else is refused', async () => {
  const program = await billedProgram();
  const { facilitator } = program;
  const { id, claim } = await firstClaim(program);
  const text = `\uFEFFClaim number;Status;Paid amount;Reason\r\n ${claim.id.toLowerCase()} ;Denied;0,00;'=CO-16\r\nBR-777777;paid;12;\r\n;paid;3;`;
  expect(await value(facilitator.takeReply({ text }))).toEqual({
    is: 'csv',
    doubtful: [],
    refusals: [],
    overtaken: [],
    changed: [{ batch: id, item: claim.id, state: 'denied' }],
    unknown: ['BR-777777'],
  });
  expect((await value(facilitator.batch({ id }))).batch.items[0]?.remarks).toEqual([{ code: '=CO-16', amount: 0 }]);
  for (const wrong of ['', 'hello', 'Name,Date\nAna,2026-11-16', '{"a":1}', reply('820', 'BPR*I*1')]) {
    expect(await facilitator.takeReply({ text: wrong })).toEqual({ done: false, why: 'not-a-reply' });
  }
});

test('whoever pays alone gets a superbill for each person, a sponsor one invoice without a name', async () => {
  const alone = await billedProgram({ covered: 0 });
  const made = await value(alone.make({ lane: 'superbill' }));
  const { batch } = await value(alone.facilitator.batch({ id: made.id }));
  expect(batch.control).toBeNull();
  const bills = batch.items.flatMap(({ content }) => (content.is === 'superbill' ? [content.superbill] : []));
  expect(bills).toHaveLength(made.documents);
  expect(new Set(bills.map(({ person }) => person)).size).toBe(bills.length);
  expect(bills.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(made.lines);
  const sponsored = await billedProgram({ payer: { lane: 'invoice', perClass: true, charge: 30_000 } });
  const one = await value(sponsored.make({ lane: 'invoice' }));
  expect(one.documents).toBe(1);
  const [item] = (await value(sponsored.facilitator.batch({ id: one.id }))).batch.items;
  expect(item?.content.is === 'invoice' && item.content.invoice.total).toBe(90_000);
  const people = await sponsored.facilitator.people();
  const text = JSON.stringify({
    ...item,
    content: item?.content.is === 'invoice' ? { ...item.content.invoice, lines: [] } : null,
  });
  for (const { given, family } of people) for (const name of [given, family]) expect(text).not.toContain(name);
});
