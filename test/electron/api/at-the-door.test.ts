import { describe, expect, test } from 'vitest';
import { auditRecipe } from '#core/records/audit-record';
import { personRecipe } from '#core/records/person-record';
import { elasticProgram } from '#test/world/elastic-program';
import { groupWith, mondays, personIn, value } from '#test/world/group-of-mondays';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const day = 24 * 60 * 60_000;

/** Ana, of a Monday group, missed its first evening; two days later the room is open with a class of no group. */
async function afterAMiss() {
  const program = await openProgram(temporaryFolder());
  const { facilitator, clock, house } = program;
  const { id, people } = await groupWith(facilitator, ['Ana', 'Bo']);
  const [ana = '', bo = ''] = people;
  const classId = house.parts.classes[0]?.id ?? '';
  await value(facilitator.openMeeting({ key: press(), group: id, meeting: '2026-11-23', classId }));
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  await value(facilitator.mark({ key: press(), person: ana, mark: 'no-show' }));
  await value(facilitator.mark({ key: press(), person: bo, mark: 'present' }));
  clock.pass(30 * 60_000);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  await value(facilitator.sign({ key: press(), by: 'Sam Rivers', credential: '', statement: 'As marked.' }));
  await value(facilitator.leave());
  clock.pass(2 * day);
  await value(facilitator.open({ key: press(), classId, plannedStart: null, expected: [] }));
  return { ...program, group: id, ana, bo };
}

describe('somebody of another group who comes to a class', () => {
  test('can make up for what they missed, the newest first, or come in place of what is to come', async () => {
    const { facilitator, ana, bo, group } = await afterAMiss();
    const told = await facilitator.makeUpsOpen({ people: [ana, bo, 'per_nobody'] });
    expect(told.map(({ person, meetings }) => [person, meetings.map(({ key, isMissed }) => [key, isMissed])])).toEqual([
      [
        ana,
        [
          ['2026-11-23', true],
          ['2026-11-30', false],
        ],
      ],
      [bo, [['2026-11-30', false]]],
      ['per_nobody', []],
    ]);
    expect(told[0]?.meetings[0]).toMatchObject({ group, title: mondays.title, zone: mondays.zone });
  });

  test('has it made up for at home as soon as they are in the room, and not twice', async () => {
    const { facilitator, house, ana, group } = await afterAMiss();
    const makesUp = { group, meeting: '2026-11-23' };
    await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
    await value(facilitator.join({ key: press(), person: ana, given: '', family: '', came: 'make-up', makesUp }));
    expect(roomOf(house).people).toMatchObject([{ person: ana, came: 'make-up', makesUp, mark: 'present' }]);
    const grid = await value(facilitator.grid({ group }));
    expect(grid.rows[0]).toMatchObject({ person: ana, attended: 1, held: 1 });
    const [told] = await facilitator.makeUpsOpen({ people: [ana] });
    expect(told?.meetings.map(({ key }) => key)).toEqual(['2026-11-30']);
  });

  test('makes up for nothing in a class of their own group, nor for what an archived one had', async () => {
    const { facilitator, ana, group, house } = await afterAMiss();
    await value(facilitator.leave());
    const classId = house.parts.classes[0]?.id ?? '';
    await value(facilitator.openMeeting({ key: press(), group, meeting: '2026-11-30', classId }));
    expect(await facilitator.makeUpsOpen({ people: [ana] })).toEqual([{ person: ana, meetings: [] }]);
    await value(facilitator.leave());
    await value(facilitator.archiveGroup({ key: press(), id: group, archived: true }));
    expect(await facilitator.makeUpsOpen({ people: [ana] })).toEqual([{ person: ana, meetings: [] }]);
  });
});

async function audited({ house }: Pick<Awaited<ReturnType<typeof openProgram>>, 'house'>) {
  const found = [];
  for (const id of await house.parts.store.list('audit')) {
    const read = await house.parts.store.read(auditRecipe, id);
    if ('found' in read) found.push(...read.found.entries);
  }
  return found;
}

describe('the card of somebody', () => {
  test('tells what helps and whom to call, and nothing else; that it was looked at is in the audit', async () => {
    const program = await openProgram(temporaryFolder());
    const { facilitator } = program;
    const emergency = { name: 'Lee Vale', phone: '303 555 0199', relation: 'sister' };
    const id = await personIn(facilitator, 'Robin', {
      accessibility: 'A chair near the door',
      holds: false,
      emergency,
      phone: '303 555 0101',
      diagnoses: [{ code: 'F43.0', text: '', source: 'Dr Hart', npi: '', on: null }],
    });
    expect(await value(facilitator.personCard({ person: id }))).toEqual({
      name: 'Robin Vale',
      accessibility: 'A chair near the door',
      holds: false,
      emergency,
    });
    expect(await audited(program)).toContainEqual(expect.objectContaining({ did: 'saw', kind: 'person', target: id }));
  });

  test('is not told while names are shut away, nor of somebody who is not on the roster', async () => {
    const { facilitator, program } = await elasticProgram();
    expect(await facilitator.personCard({ person: 'per_nobody' })).toEqual({ done: false, why: 'not-on-roster' });
    await facilitator.command({ key: press(), command: { ask: 'start' } });
    await program.lock();
    await expect(facilitator.personCard({ person: 'per_nobody' })).rejects.toThrow('locked');
    await expect(facilitator.makeUpsOpen({ people: [] })).rejects.toThrow('locked');
  });
});

describe('names that are typed for a class', () => {
  const open = { classId: 'first-hour', plannedStart: evening } as const;

  test('are people of the roster as soon as the room is open, once for one press, in one line of the audit', async () => {
    const program = await openProgram(temporaryFolder());
    const { facilitator, house } = program;
    const opening = { key: press(), ...open, expected: ['Ann Lee', 'Dr. Ruiz, Bo', ', '] };
    expect((await facilitator.open(opening)).done).toBe(true);
    await facilitator.leave();
    expect((await facilitator.open(opening)).done).toBe(true);
    const { people } = roomOf(house);
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee', 'Dr. Ruiz, Bo', ',']);
    const kept = await Promise.all(people.map(({ person }) => house.parts.store.read(personRecipe, person)));
    expect(kept).toMatchObject([
      { found: { person: { given: 'Ann', family: 'Lee' } } },
      { found: { person: { given: 'Bo' } } },
      { found: { person: { given: ',' } } },
    ]);
    expect(await facilitator.people()).toHaveLength(3);
    const made = (await audited(program)).filter(({ did, kind }) => did === 'made' && kind === 'person');
    expect(made).toMatchObject([{ count: 3, target: '' }]);
  });

  test('that somebody of the roster was meant by are that person, with their wish for no holds, each once', async () => {
    const { facilitator, house } = await openProgram(temporaryFolder());
    const robin = await personIn(facilitator, 'Robin', { holds: false });
    const expected = [{ person: robin }, 'Robin Vale', { person: robin }];
    await value(facilitator.open({ key: press(), ...open, expected }));
    const { people } = roomOf(house);
    expect(people).toMatchObject([{ person: robin, name: 'Robin Vale', holds: false }, { name: 'Robin Vale' }]);
    expect(people).toHaveLength(2);
    expect(await facilitator.people()).toHaveLength(2);
  });

  test('with one of whom nobody knows open no room, and enter nobody', async () => {
    const { facilitator, house } = await openProgram(temporaryFolder());
    const expected = ['Ann Lee', { person: 'per_nobody' }];
    expect(await facilitator.open({ key: press(), ...open, expected })).toEqual({ done: false, why: 'no-such-person' });
    expect(house.live).toBeNull();
    expect(await facilitator.people()).toEqual([]);
  });
});
