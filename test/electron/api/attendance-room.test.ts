import { describe, expect, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { instant } from '#core/time/instant';
import { elasticProgram, guests, startedAgain } from '#test/world/elastic-program';
import { groupWith } from '#test/world/group-of-mondays';
import { evening, press, roomOf } from '#test/world/open-program';

const minute = 60_000;
const done = { done: true, value: null };

function refused(why: string) {
  return { done: false, why };
}

/** A class of an hour that has run for a while, with two people expected. */
async function running() {
  const program = await elasticProgram();
  await program.ask({ ask: 'start' });
  program.clock.pass(minute);
  const { facilitator, house } = program;
  const line = (index: number) => {
    const found = roomOf(house).people[index];
    if (found === undefined) throw new Error(`nobody in row ${index}`);
    return found;
  };
  const mark = (index: number, as: 'present' | 'absent' | 'left-early') =>
    facilitator.mark({ key: press(), person: line(index).person, mark: as });
  return { ...program, line, mark };
}

const cas = { person: null, given: 'Cas', family: 'Ode', came: 'walk-in' } as const;

describe('somebody who walks in', () => {
  test('and is new is on the list, marked, and in the roster', async () => {
    const { facilitator, house, line } = await running();
    expect(await facilitator.join({ key: press(), ...cas })).toEqual(done);
    expect(line(2)).toMatchObject({ name: 'Cas Ode', came: 'walk-in', mark: 'present' });
    const read = await house.parts.store.read(personRecipe, line(2).person);
    expect(read).toMatchObject({ found: { revision: 1, person: { given: 'Cas', family: 'Ode' } } });
  });

  test('and is pressed twice is entered once', async () => {
    const { facilitator, house } = await running();
    const key = press();
    expect(await facilitator.join({ key, ...cas })).toEqual(done);
    expect(await facilitator.join({ key, ...cas })).toEqual(done);
    expect(roomOf(house).people).toHaveLength(3);
    expect(await house.parts.store.list('people')).toHaveLength(guests.length + 1);
  });

  test('and is known comes with their name, their wish for no holds, and the meeting that they make up for', async () => {
    const program = await running();
    const { facilitator, house, line } = program;
    await facilitator.join({ key: press(), ...cas });
    const { person } = line(2);
    const read = await house.parts.store.read(personRecipe, person);
    if (!('found' in read)) throw new Error('nobody was kept');
    const told = { ...read.found.person, preferred: 'Cass', holds: false };
    await house.parts.store.write(personRecipe, person, { ...read.found, person: told });
    expect(await facilitator.undo({ key: press() })).toEqual(done);
    const { id: group } = await groupWith(facilitator, []);
    const makesUp = { group, meeting: '2026-11-23' };
    const nowhere = { group, meeting: '2026-11-24' };
    const asked = { person, given: '', family: '', came: 'make-up' } as const;
    expect(await facilitator.join({ key: press(), ...asked, makesUp: nowhere })).toEqual(refused('no-such-meeting'));
    expect(await facilitator.join({ key: press(), ...asked, makesUp })).toEqual(done);
    const seen = { name: 'Cass Ode', came: 'make-up', makesUp, holds: false, mark: 'present' };
    expect(line(2)).toMatchObject(seen);
    expect((await startedAgain(program)).seen().people[2]).toMatchObject(seen);
  });

  test('and was found to be one with another is the other', async () => {
    const { facilitator, house, line } = await running();
    await facilitator.join({ key: press(), ...cas });
    await facilitator.join({ key: press(), ...cas, given: 'Cass' });
    const [kept, gone] = [line(2).person, line(3).person];
    const read = await house.parts.store.read(personRecipe, gone);
    if (!('found' in read)) throw new Error('nobody was kept');
    await house.parts.store.write(personRecipe, gone, { ...read.found, mergedInto: kept });
    expect(await facilitator.join({ key: press(), person: gone, given: '', family: '', came: 'walk-in' })).toEqual(
      refused('already-listed'),
    );
    await facilitator.undo({ key: press() });
    await facilitator.undo({ key: press() });
    expect(await facilitator.join({ key: press(), person: gone, given: '', family: '', came: 'walk-in' })).toEqual(
      done,
    );
    expect(line(2)).toMatchObject({ person: kept, name: 'Cas Ode' });
  });

  test.each([
    ['on the list already', 0, 'already-listed'],
    ['of whom nobody knows', null, 'no-such-person'],
  ])('and is %s is not entered', async (_, row, why) => {
    const { facilitator, house, line } = await running();
    await facilitator.join({ key: press(), ...cas });
    const person = row === null ? 'per_nobody' : line(2).person;
    expect(await facilitator.join({ key: press(), ...cas, person })).toEqual(refused(why));
    expect(roomOf(house).people).toHaveLength(3);
  });

  test('and has no name is not entered, nor into the roster', async () => {
    const { facilitator, house } = await running();
    expect(await facilitator.join({ key: press(), ...cas, given: ' ', family: '' })).toEqual(refused('nameless'));
    expect(await house.parts.store.list('people')).toHaveLength(guests.length);
  });
});

describe('what is said of people in the room', () => {
  test('is told to the window, kept over a power loss, and taken back one by one', async () => {
    const program = await running();
    const { facilitator, house, line, clock, mark } = program;
    const { person } = line(0);
    const before = () => {
      const { people, headCount } = roomOf(house);
      return { people, headCount };
    };
    await mark(0, 'present');
    clock.pass(30 * minute);
    const remark = { person, participation: 'Led a round.', referral: '', homePractice: true };
    const signature = { kind: 'strokes' as const, width: 300, height: 100, strokes: [[1, 2, 3, 4]] };
    const steps = [
      () =>
        facilitator.times({
          key: press(),
          person,
          arrived: instant(evening + 4 * minute),
          left: null,
          reason: 'Seen.',
        }),
      () => facilitator.remark({ key: press(), ...remark }),
      () => facilitator.signature({ key: press(), person, signature }),
      () => facilitator.headCount({ key: press(), people: 3, staff: 1 }),
    ];
    const stood = [];
    for (const step of steps) {
      stood.push(before());
      expect(await step()).toEqual(done);
    }
    const now = before();
    expect(now).toMatchObject({
      people: [{ arrived: evening + 4 * minute, isCorrected: true, participation: 'Led a round.', signature }, {}],
      headCount: { people: 3, staff: 1 },
    });
    const { people, headCount } = (await startedAgain(program)).seen();
    expect({ people, headCount }).toEqual(now);
    for (const was of stood.toReversed()) {
      expect(await facilitator.undo({ key: press() })).toEqual(done);
      expect(before()).toEqual(was);
    }
  });

  test.each([
    ['without a reason', 4, null, '  ', 'no-reason'],
    ['in the wrong order', 20, 10, 'Seen.', 'bad-times'],
    ['that are still to come', 4, 50, 'Seen.', 'bad-times'],
    ['of the day before', -24 * 60, null, 'Seen.', 'bad-times'],
  ])('times %s are not kept', async (_, arrived, left, reason, why) => {
    const { facilitator, line, clock, mark } = await running();
    await mark(0, 'present');
    clock.pass(30 * minute);
    const at = (minutes: number | null) => (minutes === null ? null : instant(evening + minutes * minute));
    const { person } = line(0);
    expect(await facilitator.times({ key: press(), person, arrived: at(arrived), left: at(left), reason })).toEqual(
      refused(why),
    );
    expect(line(0).isCorrected).toBe(false);
  });

  test('somebody who is not listed is nobody', async () => {
    const { facilitator } = await running();
    const person = 'per_nobody';
    expect(await facilitator.signature({ key: press(), person, signature: null })).toEqual(refused('no-such-person'));
  });

  test('a drawing with half a point is refused at the door', async () => {
    const { facilitator, line } = await running();
    const signature = { kind: 'strokes' as const, width: 300, height: 100, strokes: [[1, 2, 3]] };
    await expect(facilitator.signature({ key: press(), person: line(0).person, signature })).rejects.toThrow();
  });

  test('nothing of it is told while names are shut away', async () => {
    const { facilitator, house, line, program } = await running();
    await facilitator.sheet({ key: press(), session: null });
    await facilitator.signature({
      key: press(),
      person: line(0).person,
      signature: { kind: 'typed', text: 'Ann Lee' },
    });
    expect(JSON.stringify(roomOf(house))).toContain('Ann Lee');
    await program.lock();
    expect(roomOf(house)).toMatchObject({ isPrivate: true, people: [], sheet: null });
    expect(JSON.stringify(roomOf(house))).not.toContain('Ann Lee');
  });
});
