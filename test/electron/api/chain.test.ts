import { expect, test } from 'vitest';
import { noLink } from '#core/chain/link';
import { chainRecipe } from '#core/records/chain-record';
import { recipes } from '#core/records/recipes';
import { sessionRecipe } from '#core/records/session-record';
import { paperOf, signedSession, verify } from '#test/core/chain/made-chain';
import { elasticClass } from '#test/world/elastic-class';
import { type ElasticProgram, elasticProgram, startedAgain } from '#test/world/elastic-program';
import { press, roomOf } from '#test/world/open-program';

const sam = { by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' };
const done = { done: true, value: null };

/** Ends and signs the class that is in the room. */
async function sign({ facilitator, house, ask }: ElasticProgram): Promise<string> {
  await ask({ ask: 'start' });
  await ask({ ask: 'end' });
  for (const { person } of roomOf(house).people) await facilitator.mark({ key: press(), person, mark: 'present' });
  expect(await facilitator.sign({ key: press(), ...sam })).toEqual(done);
  return roomOf(house).session;
}

async function another(program: ElasticProgram): Promise<string> {
  await program.facilitator.leave();
  const opening = { key: press(), classId: elasticClass.id, plannedStart: null, expected: ['Cas Ode'] };
  expect(await program.facilitator.open(opening)).toMatchObject({ done: true });
  return sign(program);
}

async function head({ facilitator }: ElasticProgram) {
  const answer = await facilitator.chainHead();
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** The lines of the file, and what it came to. */
async function file({ facilitator }: ElasticProgram) {
  let text = '';
  const told: unknown[] = [];
  for await (const piece of await facilitator.chainFile()) {
    if ('text' in piece) text += piece.text;
    else told.push(piece);
  }
  return { lines: text.trimEnd().split('\n'), told };
}

async function recordOf({ house }: ElasticProgram, id: string) {
  const read = await house.parts.store.read(sessionRecipe, id);
  if (!('found' in read)) throw new Error(`no session ${id}`);
  return read.found;
}

test('before anything is signed the chain is empty, and its file is whole', async () => {
  const program = await elasticProgram();
  expect(await head(program)).toMatchObject({ seq: 0, head: noLink });
  const { lines, told } = await file(program);
  expect(verify(lines)).toMatchObject({ links: 0, faults: [] });
  expect(told).toEqual([
    { done: { name: 'signatures_2026-11-23.chain', links: 0, missing: 0, beside: 0, elsewhere: 0, changed: 0 } },
  ]);
});

test('the file of what was signed is whole, and the sheets printed on the way are found in it', async () => {
  const program = await elasticProgram();
  const first = await sign(program);
  const early = await head(program);
  expect(early.words.split(' ')).toHaveLength(8);
  await another(program);
  await program.facilitator.coSign({ key: press(), session: first, ...sam, by: 'Dr Hart' });
  const { lines, told } = await file(program);
  for (const paper of [early.words, early.qrText]) {
    expect(verify(lines, paperOf(paper))).toMatchObject({
      links: 3,
      sessions: 2,
      faults: [],
      paper: { seq: 1, since: 2 },
    });
  }
  expect(told).toMatchObject([{ done: { links: 3, missing: 0, changed: 0 } }]);
  const again = await startedAgain(program);
  expect((await file(again)).lines.slice(1)).toEqual(lines.slice(1));
  expect((await head(again)).seq).toBe(3);
});

test('that the file was taken out is in the audit before its first word', async () => {
  const program = await elasticProgram();
  await sign(program);
  await file(program);
  const { store } = program.house.parts;
  const lines = [];
  for (const { id } of await store.index('audit')) {
    const read = await store.read(recipes.audit, id);
    if ('found' in read) lines.push(...read.found.entries);
  }
  expect(lines.filter(({ kind }) => kind === 'chain')).toMatchObject([{ did: 'exported', count: 1, target: '' }]);
});

test('a session that was signed before there was a chain gets its links with the next thing that is added to it', async () => {
  const program = await elasticProgram();
  const old = { ...signedSession('ses_old', 0), seals: [] };
  await program.house.parts.store.write(sessionRecipe, old.id, old);
  expect((await file(program)).told).toMatchObject([{ done: { links: 0 } }]);
  await program.facilitator.coSign({ key: press(), session: old.id, ...sam, by: 'Dr Hart' });
  expect((await recordOf(program, old.id)).seals.map(({ sealedFor }) => sealedFor)).toEqual(['sign', 'co-sign']);
  expect(verify((await file(program)).lines)).toMatchObject({ links: 2, faults: [] });
});

test('an end of the chain that a backup put back goes on from there, and what was signed since is told apart', async () => {
  const program = await elasticProgram();
  await sign(program);
  const { store } = program.house.parts;
  const before = await store.read(chainRecipe, 'head');
  if (!('found' in before)) throw new Error('no chain');
  await another(program);
  const printed = await head(program);
  await store.write(chainRecipe, 'head', before.found);
  await another(program);
  const { lines, told } = await file(program);
  expect(told).toMatchObject([{ done: { links: 2, missing: 0, beside: 1, elsewhere: 0 } }]);
  expect(verify(lines)).toMatchObject({ links: 2, faults: [] });
  expect(verify(lines, paperOf(printed.words)).faults).toMatchObject([{ what: 'not-on-paper' }]);
});

test('a session that is gone leaves a gap that is found, and all others come', async () => {
  const program = await elasticProgram();
  await sign(program);
  const second = await another(program);
  await another(program);
  const record = await recordOf(program, second);
  await program.house.parts.store.write(sessionRecipe, second, { ...record, seals: [] });
  const { lines, told } = await file(program);
  expect(told).toMatchObject([{ done: { links: 2, missing: 1 } }]);
  expect(verify(lines).faults).toMatchObject([{ what: 'missing', seq: 3 }]);
});

test('a session that says something else than what was signed is counted, and the file has what was signed', async () => {
  const program = await elasticProgram();
  const id = await sign(program);
  const record = await recordOf(program, id);
  const events = record.events.map((event) =>
    event.deed.do === 'mark' ? { ...event, deed: { ...event.deed, mark: 'absent' as const } } : event,
  );
  await program.facilitator.leave();
  await program.house.parts.store.write(sessionRecipe, id, { ...record, events });
  const { lines, told } = await file(program);
  expect(told).toMatchObject([{ done: { links: 1, changed: 1 } }]);
  expect(verify(lines).faults).toEqual([]);
});

test('a chain of a later version keeps nobody from signing, and is left alone', async () => {
  const program = await elasticProgram();
  const later = { kind: 'chain' as const, version: 9, parse: (stored: unknown) => stored };
  await program.house.parts.store.write(later, 'head', { version: 9, id: 'head' });
  const id = await sign(program);
  expect((await recordOf(program, id)).seals).toEqual([]);
  expect(await program.facilitator.chainHead()).toEqual({ done: false, why: 'chain-newer' });
  expect((await file(program)).told).toEqual([{ refused: 'chain-newer' }]);
});

test('links that came with a session from another laptop are told apart', async () => {
  const program = await elasticProgram();
  const other = await elasticProgram();
  const id = await sign(other);
  await program.house.parts.store.write(sessionRecipe, id, await recordOf(other, id));
  await sign(program);
  const { lines, told } = await file(program);
  expect(told).toMatchObject([{ done: { links: 1, missing: 0, beside: 0, elsewhere: 1 } }]);
  expect(verify(lines).faults).toEqual([]);
});
