import { describe, expect, test } from 'vitest';
import { auditRecipe } from '#core/records/audit-record';
import { sessionRecipe } from '#core/records/session-record';
import { type ElasticProgram, elasticProgram, guests, startedAgain } from '#test/world/elastic-program';
import { press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const done = { done: true, value: null };
const sam = { by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' };
const days = { from: '2026-11-20', to: '2026-11-30' };

function refused(why: string) {
  return { done: false, why };
}

async function held() {
  const program = await elasticProgram();
  const { facilitator, house, clock, ask } = program;
  await ask({ ask: 'start' });
  const [ann, bo] = roomOf(house).people.map(({ person }) => person);
  if (ann === undefined || bo === undefined) throw new Error('nobody is expected');
  clock.pass(minute);
  await facilitator.mark({ key: press(), person: ann, mark: 'present' });
  await facilitator.mark({ key: press(), person: bo, mark: 'absent' });
  clock.pass(39 * minute);
  await ask({ ask: 'end' });
  return { ...program, ann, bo, session: roomOf(house).session };
}

/** A class of forty minutes that was signed. */
async function signed() {
  const program = await held();
  expect(await program.facilitator.sign({ key: press(), ...sam })).toEqual(done);
  return program;
}

async function told({ facilitator }: Pick<ElasticProgram, 'facilitator'>, session: string) {
  const answer = await facilitator.signedRecord({ session });
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** That Bo was there after all. */
function boCame(session: string, person: string) {
  const change = { do: 'mark', person, mark: 'present' } as const;
  return { key: press(), session, by: 'Sam Rivers', reason: 'Marked in the wrong row.', change };
}

describe('an amendment', () => {
  test.each(['in the room', 'out of it'])(
    'of a session %s stands beside the original, over a power loss too',
    async (where) => {
      const program = await signed();
      const { facilitator, session, bo, clock } = program;
      if (where === 'out of it') await facilitator.leave();
      clock.pass(60 * minute);
      expect(await facilitator.amend(boCame(session, bo))).toEqual(done);
      const now = await told(program, session);
      expect(now.people[1]).toMatchObject({ mark: 'present', minutes: 40 });
      expect(now.people[1]?.amended[0]).toMatchObject({
        field: 'mark',
        from: 'absent',
        to: 'present',
        by: 'Sam Rivers',
        reason: 'Marked in the wrong row.',
        at: clock.now().wall,
      });
      expect(now.asSigned?.people[1]).toMatchObject({ mark: 'absent', amended: [] });
      expect(await told(await startedAgain(program), session)).toEqual(now);
    },
  );

  test('of the session in the room is shown there at once, and is still there when it leaves', async () => {
    const program = await signed();
    const { facilitator, house, session, bo } = program;
    await facilitator.amend(boCame(session, bo));
    expect(roomOf(house).people[1]).toMatchObject({ mark: 'present' });
    await facilitator.leave();
    expect((await told(program, session)).people[1]).toMatchObject({ mark: 'present' });
  });

  test('that is sent twice is made once', async () => {
    const program = await signed();
    const { facilitator, session, bo } = program;
    const amendment = boCame(session, bo);
    expect(await facilitator.amend(amendment)).toEqual(done);
    expect(await facilitator.amend(amendment)).toEqual(done);
    expect((await told(program, session)).amendments).toHaveLength(1);
  });

  test('can list somebody who was forgotten, who is in the roster then', async () => {
    const program = await signed();
    const { facilitator, house, session } = program;
    const change = { do: 'join', person: null, given: 'Cas', family: 'Ode', came: 'walk-in', mark: 'present' } as const;
    expect(await facilitator.amend({ key: press(), session, by: 'Sam Rivers', reason: 'Overlooked.', change })).toEqual(
      done,
    );
    expect((await told(program, session)).people[2]).toMatchObject({ name: 'Cas Ode', mark: 'present', minutes: 40 });
    expect(await house.parts.store.list('people')).toHaveLength(guests.length + 1);
  });

  test('of an absent person who came late tells when in the same piece, and the minutes follow', async () => {
    const program = await signed();
    const { facilitator, session, bo, clock } = program;
    const began = (await told(program, session)).summary.began ?? 0;
    clock.pass(60 * minute);
    const times = { arrived: began + 10 * minute, left: null };
    const late = { ...boCame(session, bo), change: { do: 'mark', person: bo, mark: 'late', times } } as const;
    expect(await facilitator.amend(late)).toEqual(done);
    expect(await facilitator.amend(late)).toEqual(done);
    const now = await told(await startedAgain(program), session);
    expect(now.people[1]).toMatchObject({ mark: 'late', minutes: 30, timesReason: 'Marked in the wrong row.' });
    expect(now.amendments).toHaveLength(2);
    expect(now.seals.map(({ sealedFor }) => sealedFor)).toEqual(['sign', 'amend', 'amend']);
  });

  test('with times that cannot be enters nobody, neither in the record nor in the roster', async () => {
    const program = await signed();
    const { facilitator, house, session } = program;
    const times = { arrived: 0, left: null };
    const cas = { person: null, given: 'Cas', family: 'Ode', came: 'walk-in' } as const;
    const change = { do: 'join', ...cas, mark: 'late', times } as const;
    const asked = { key: press(), session, by: 'Sam Rivers', reason: 'Overlooked.', change };
    expect(await facilitator.amend(asked)).toEqual(refused('bad-times'));
    expect(await house.parts.store.list('people')).toHaveLength(guests.length);
  });

  test.each([
    ['by nobody', { by: ' ' }, 'no-name'],
    ['without a reason', { reason: ' ' }, 'no-reason'],
    ['of somebody who is not listed', { change: { do: 'unmark', person: 'per_nobody' } }, 'no-such-person'],
    ['of no session', { session: 'ses_nothing' }, 'no-such-session'],
  ] as const)('%s is refused, and changes nothing', async (_, other, why) => {
    const program = await signed();
    const { facilitator, session, bo } = program;
    const before = await told(program, session);
    expect(await facilitator.amend({ ...boCame(session, bo), ...other })).toEqual(refused(why));
    expect(await told(program, session)).toEqual(before);
  });

  test('of a session that is not signed is refused', async () => {
    const { facilitator, session, bo } = await held();
    expect(await facilitator.amend(boCame(session, bo))).toEqual(refused('not-signed'));
    expect(await facilitator.coSign({ key: press(), session, ...sam })).toEqual(refused('not-signed'));
  });
});

test('each signature and each amendment has its link, in one piece with it', async () => {
  const program = await signed();
  const { facilitator, session, bo } = program;
  await facilitator.amend(boCame(session, bo));
  await facilitator.leave();
  await facilitator.coSign({ key: press(), session, ...sam, by: 'Dr Hart' });
  const { seals } = await told(await startedAgain(program), session);
  expect(seals.map(({ sealedFor, seq }) => [sealedFor, seq])).toEqual([
    ['sign', 1],
    ['amend', 2],
    ['co-sign', 3],
  ]);
});

describe('a signed session', () => {
  test('is locked for everything else', async () => {
    const { facilitator, house, ann, ask } = await signed();
    const before = roomOf(house).people;
    const answers = [
      await facilitator.mark({ key: press(), person: ann, mark: 'absent' }),
      await facilitator.undo({ key: press() }),
      await facilitator.headCount({ key: press(), people: 2, staff: 1 }),
      await facilitator.join({ key: press(), person: null, given: 'Cas', family: '', came: 'walk-in' }),
      await facilitator.note({ key: press(), text: 'Late thought.', about: 'class' }),
      await ask({ ask: 'start' }),
    ];
    expect(answers.every((answer) => !answer.done && answer.why === 'locked')).toBe(true);
    expect(roomOf(house)).toMatchObject({ people: before, undo: null });
    expect(await house.parts.store.list('people')).toHaveLength(guests.length);
  });

  test('keeps each event that was signed as it was, whatever is added', async () => {
    const { facilitator, house, session, bo } = await signed();
    const events = async () => {
      const read = await house.parts.store.read(sessionRecipe, session);
      return 'found' in read ? read.found.events : [];
    };
    const before = await events();
    await facilitator.amend(boCame(session, bo));
    await facilitator.coSign({ key: press(), session, ...sam, by: 'Dr Hart' });
    const now = await events();
    expect(now.slice(0, before.length)).toEqual(before);
    expect(now.slice(before.length).map(({ deed }) => deed.do)).toEqual(['amend', 'co-sign']);
  });

  test('is signed besides by somebody else, and by nobody twice', async () => {
    const program = await signed();
    const { facilitator, house, session } = program;
    const hart = { ...sam, by: 'Dr Hart' };
    expect(await facilitator.coSign({ key: press(), session, ...sam, by: ' sam rivers ' })).toEqual(
      refused('already-signed'),
    );
    expect(await facilitator.coSign({ key: press(), session, ...hart })).toEqual(done);
    expect(await facilitator.coSign({ key: press(), session, ...hart })).toEqual(refused('already-signed'));
    expect(await facilitator.coSign({ key: press(), session, ...sam, by: '' })).toEqual(refused('no-name'));
    expect(roomOf(house).coSigned).toMatchObject([{ by: 'Dr Hart' }]);
  });

  test('can be signed by its id when it left the room', async () => {
    const program = await held();
    const { facilitator, session } = program;
    await facilitator.leave();
    const key = press();
    expect(await facilitator.sign({ key, session, ...sam })).toEqual(done);
    expect(await facilitator.sign({ key, session, ...sam })).toEqual(done);
    expect(await facilitator.sign({ key: press(), session, ...sam })).toEqual(refused('locked'));
    expect(await facilitator.sessions(days)).toMatchObject({ value: { sessions: [{ state: 'signed' }] } });
    expect(await told(await startedAgain(program), session)).toMatchObject({ signed: { by: 'Sam Rivers' } });
  });
});

test('who looked, who printed and who took a file is in the audit, and no word about anybody', async () => {
  const { facilitator, house, session } = await held();
  await facilitator.sheet({ key: press(), session: null });
  await facilitator.toPaper({ kind: 'sheet', target: session, way: 'print' });
  await facilitator.sign({ key: press(), ...sam });
  await facilitator.signedRecord({ session });
  for await (const piece of await facilitator.exportCsv(days)) expect(piece).not.toHaveProperty('refused');
  const entries = [];
  for (const id of await house.parts.store.list('audit')) {
    const read = await house.parts.store.read(auditRecipe, id);
    if ('found' in read) entries.push(...read.found.entries);
  }
  expect(entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ did: 'made', kind: 'sheet', target: session, count: 2 }),
      expect.objectContaining({ did: 'printed', kind: 'sheet', target: session }),
      expect.objectContaining({ did: 'signed', kind: 'session', target: session }),
      expect.objectContaining({ did: 'saw', kind: 'session', target: session }),
      expect.objectContaining({ did: 'exported', kind: 'attendance-file', count: 1 }),
    ]),
  );
  expect(JSON.stringify(entries)).not.toMatch(/Ann|Bo |As marked/);
});
