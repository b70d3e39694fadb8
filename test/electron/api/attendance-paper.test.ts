import { describe, expect, test } from 'vitest';
import { elasticProgram } from '#test/world/elastic-program';
import { press, roomOf } from '#test/world/open-program';

const done = { done: true, value: null };

function refused(why: string) {
  return { done: false, why };
}

async function begun() {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  return program;
}

describe('a sign-in sheet', () => {
  test('has a number of its own each time, and rows in the order of the list with names for others’ eyes', async () => {
    const { facilitator, house } = await begun();
    const key = press();
    const first = await facilitator.sheet({ key, session: null });
    expect(first).toMatchObject({
      done: true,
      value: { sheet: expect.stringMatching(/^S-[0-9A-Z]{5}-1$/), rows: [{ name: 'Ann L.' }, { name: 'Bo R.' }] },
    });
    expect(await facilitator.sheet({ key, session: null })).toEqual(first);
    const second = await facilitator.sheet({ key: press(), session: null });
    expect(second).toMatchObject({ value: { sheet: expect.stringMatching(/-2$/) } });
    expect(roomOf(house).sheet).toMatchObject({ sheet: expect.stringMatching(/-2$/) });
  });

  test('can be made for a session that is not in the room', async () => {
    const { facilitator, house, ask } = await begun();
    await ask({ ask: 'end' });
    const { session } = roomOf(house);
    await facilitator.leave();
    expect(await facilitator.sheet({ key: press(), session })).toMatchObject({ done: true, value: { session } });
    await facilitator.reopen({ id: session });
    expect(roomOf(house).sheet?.rows).toHaveLength(2);
  });

  test('of no session is not made', async () => {
    const { facilitator } = await begun();
    expect(await facilitator.sheet({ key: press(), session: 'ses_nothing' })).toEqual(refused('no-such-session'));
  });
});

describe('a class that is called off', () => {
  test('waits for nobody, stands in the list as not held, and can be signed with nobody marked', async () => {
    const { facilitator, house } = await elasticProgram();
    const { session } = roomOf(house);
    await facilitator.leave();
    const about = { key: press(), session, reason: 'The hall is flooded.' };
    expect(await facilitator.cancelSession(about)).toEqual(done);
    expect(await facilitator.today()).toMatchObject({ value: { waiting: [] } });
    const days = { from: '2026-11-20', to: '2026-11-30' };
    expect(await facilitator.sessions(days)).toMatchObject({ value: { sessions: [{ state: 'cancelled' }] } });
    const by = { by: 'Kim Park', credential: '', statement: 'It was not held.' };
    expect(await facilitator.sign({ key: press(), session, ...by })).toEqual(done);
    expect(await facilitator.sessions(days)).toMatchObject({
      value: { sessions: [{ state: 'signed', cancelled: true }] },
    });
    expect(await facilitator.cancelSession({ key: press(), session, reason: '' })).toEqual(refused('locked'));
  });

  test('is held after all once it begins, and one that began can’t be called off', async () => {
    const { facilitator, house, ask } = await elasticProgram();
    expect(await facilitator.cancelSession({ key: press(), session: null, reason: 'No heating.' })).toEqual(done);
    expect(roomOf(house).cancelled?.reason).toBe('No heating.');
    await ask({ ask: 'start' });
    expect(roomOf(house).cancelled).toBeNull();
    const again = { key: press(), session: null, reason: 'No heating.' };
    expect(await facilitator.cancelSession(again)).toEqual(refused('was-held'));
  });
});
