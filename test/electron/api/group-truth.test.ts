import { describe, expect, test } from 'vitest';
import type { Schedule } from '#core/groups/group';
import { sessionRecipe } from '#core/records/session-record';
import { groupWith, mondays, personIn, value } from '#test/world/group-of-mondays';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const [hour, day] = [60 * 60_000, 24 * 60 * 60_000];
const done = { done: true, value: null };
const [first, second, third] = ['2026-11-23', '2026-11-30', '2026-12-07'];

function refused(why: string) {
  return { done: false, why };
}

async function begun(names: readonly string[] = ['Ana', 'Bo']) {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house, clock } = program;
  const { id, people } = await groupWith(facilitator, names);
  const [ana = '', bo = ''] = people;
  const at = (meeting: string) => ({ group: id, meeting });
  const about = () => value(facilitator.group({ group: id }));
  return {
    ...program,
    id,
    ana,
    bo,
    at,
    about,
    ask: (ask: 'start' | 'end') => value(facilitator.command({ key: press(), command: { ask } })),
    enter: (meeting: string) => facilitator.openMeeting({ key: press(), ...at(meeting), classId: null }),
    excuse: (person: string, meeting: string, note = '') =>
      facilitator.apology({ key: press(), ...at(meeting), person, note }),
    enrol: (person: string, state: 'enrolled' | 'withdrawn', group = id) =>
      facilitator.enrol({ key: press(), group, person, state, why: '', isOverfull: false }),
    reschedule: async (change: Partial<Schedule>) => {
      const { record } = await about();
      const schedule = record.group.schedule && { ...record.group.schedule, ...change };
      const group = { ...record.group, schedule };
      return value(facilitator.saveGroup({ key: press(), revision: record.revision, group }));
    },
    /** Holds a meeting that is due, with everybody there. */
    hold: async (meeting: string) => {
      await value(facilitator.openMeeting({ key: press(), ...at(meeting), classId: null }));
      await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
      for (const { person } of roomOf(house).people)
        await value(facilitator.mark({ key: press(), person, mark: 'present' }));
      clock.pass(hour);
      await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
      await facilitator.leave();
    },
  };
}

describe('what was held', () => {
  test('stays in the grid and keeps its number when the group moves to another day', async () => {
    const { facilitator, hold, reschedule, id, enter, house, clock } = await begun();
    await hold(first);
    await reschedule({ weekdays: [2] });
    const grid = await value(facilitator.grid({ group: id }));
    expect(grid.columns.map(({ no, key, state }) => [no, key, state])).toEqual([
      [1, first, 'unsigned'],
      [2, '2026-11-24', 'to-come'],
      [3, '2026-12-01', 'to-come'],
    ]);
    expect(grid.rows.map(({ attended, held }) => [attended, held])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await facilitator.groups()).toMatchObject([{ planned: 3, over: 1, next: { key: '2026-11-24', no: 2 } }]);
    clock.pass(day);
    await value(enter('2026-11-24'));
    expect(roomOf(house).group).toMatchObject({ no: 2 });
  });

  test('stays as it was when somebody leaves the group, and nobody new was missing from it', async () => {
    const { facilitator, hold, id, ana, enrol, clock } = await begun();
    await hold(first);
    clock.pass(day);
    await value(enrol(ana, 'withdrawn'));
    await value(enrol(await personIn(facilitator, 'Cas'), 'enrolled'));
    const { rows } = await value(facilitator.grid({ group: id }));
    expect(rows.map(({ name, state, attended, held }) => [name, state, attended, held])).toEqual([
      ['Ana Vale', 'withdrawn', 1, 1],
      ['Bo Vale', 'enrolled', 1, 1],
      ['Cas Vale', 'enrolled', 0, 0],
    ]);
  });
});

describe('an apology', () => {
  test('is taken back with what was said with it, as if nothing had been said', async () => {
    const { facilitator, bo, at, excuse, enter, house, clock } = await begun();
    await value(facilitator.prepareMeeting({ key: press(), ...at(second) }));
    expect(await excuse(bo, second, 'At a wedding')).toEqual(done);
    const key = press();
    expect(await facilitator.takeBack({ key, ...at(second), person: bo })).toEqual(done);
    expect(await facilitator.takeBack({ key, ...at(second), person: bo })).toEqual(done);
    expect(await facilitator.takeBack({ key: press(), ...at(second), person: bo })).toEqual(refused('nothing-to-undo'));
    clock.pass(7 * day);
    await value(enter(second));
    expect(roomOf(house).people.map(({ mark }) => mark)).toEqual([null, null]);
    expect(roomOf(house).notes).toEqual([]);
  });

  test('comes too late once the class has begun: there the room says it', async () => {
    const { bo, excuse, enter, ask, house } = await begun();
    await value(enter(first));
    expect(await excuse(bo, first)).toEqual(done);
    expect(roomOf(house).people.map(({ mark }) => mark)).toEqual([null, 'excused']);
    await ask('start');
    expect(await excuse(bo, first)).toEqual(refused('meeting-begun'));
  });

  test('stands when the person is found to be one with another before the day', async () => {
    const { facilitator, bo, excuse, enter, house, clock } = await begun();
    await value(excuse(bo, second));
    const kept = await personIn(facilitator, 'Bob');
    const preview = await value(facilitator.mergePreview({ kept, gone: bo }));
    await value(
      facilitator.merge({ key: press(), kept, gone: bo, revisions: preview.revisions, person: preview.merged }),
    );
    clock.pass(7 * day);
    await value(enter(second));
    expect(roomOf(house).people.map(({ name, mark }) => [name, mark])).toEqual([
      ['Ana Vale', null],
      [expect.stringMatching(/^Bob? Vale$/), 'excused'],
    ]);
  });
});

describe('making up', () => {
  test('is for a meeting that there is, of one’s own group, on another date', async () => {
    const { facilitator, ana, at } = await begun();
    const others = await groupWith(facilitator, ['Cas'], { ...mondays, title: 'Others' });
    const to = { group: others.id, meeting: second };
    const makeUp = (person: string, from: { readonly group: string; readonly meeting: string }) =>
      facilitator.makeUp({ key: press(), person, from, to });
    expect(await makeUp(ana, at('2026-11-25'))).toEqual(refused('no-such-meeting'));
    expect(await makeUp(ana, { group: 'grp_none', meeting: first })).toEqual(refused('no-such-group'));
    expect(await makeUp(others.people[0] ?? '', at(first))).toEqual(refused('no-such-person'));
    expect(await makeUp(ana, to)).toEqual(refused('same-meeting'));
    expect((await value(facilitator.group({ group: others.id }))).meetings.map(({ session }) => session)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await makeUp(ana, at(first))).toEqual(done);
    expect(await facilitator.takeBack({ key: press(), ...to, person: ana })).toEqual(done);
    expect(await makeUp(ana, at(first))).toEqual(done);
  });
});

describe('two entries of one person', () => {
  test('take one place, and leave the group together', async () => {
    const { facilitator, ana, bo, about, enrol, id } = await begun();
    const { people } = (await about()).record.group;
    const preview = await value(facilitator.mergePreview({ kept: ana, gone: bo }));
    const { id: merge } = await value(
      facilitator.merge({ key: press(), kept: ana, gone: bo, revisions: preview.revisions, person: preview.merged }),
    );
    expect(await facilitator.groups()).toMatchObject([{ enrolled: 1, capacity: 2 }]);
    expect(await value(enrol(await personIn(facilitator, 'Cas'), 'enrolled'))).toBe('enrolled');
    expect((await about()).people.map(({ person, state }) => [person === ana, state])).toEqual([
      [true, 'enrolled'],
      [false, 'enrolled'],
    ]);
    expect(await value(enrol(bo, 'withdrawn'))).toBe('withdrawn');
    expect(await facilitator.groups()).toMatchObject([{ enrolled: 1 }]);
    expect(await value(enrol(ana, 'enrolled'))).toBe('enrolled');
    await value(facilitator.unmerge({ key: press(), id: merge }));
    const after = (await value(facilitator.group({ group: id }))).record.group.people;
    expect(after.slice(0, 2).map(({ person }) => person)).toEqual(people.map(({ person }) => person));
  });

  test('are no way in for somebody whom the roster does not know', async () => {
    const { enrol } = await begun();
    expect(await enrol('per_nobody', 'enrolled')).toEqual(refused('not-on-roster'));
  });
});

test('of a date that is not held nothing is made ready', async () => {
  const { facilitator, ana, at, excuse, reschedule, house } = await begun();
  await reschedule({ holidays: [second] });
  expect(await facilitator.prepareMeeting({ key: press(), ...at(second) })).toEqual(refused('meeting-off'));
  expect(await excuse(ana, second)).toEqual(refused('meeting-off'));
  expect(await house.parts.store.list('sessions')).toEqual([]);
});

test('a prepared session learns that the slot became longer', async () => {
  const { facilitator, at, reschedule, house } = await begun();
  const session = await value(facilitator.prepareMeeting({ key: press(), ...at(third) }));
  await reschedule({ minutes: 90 });
  const read = await house.parts.store.read(sessionRecipe, session);
  const { plannedStart = 0, contract } = 'found' in read ? read.found : {};
  expect((contract?.hardEnd ?? 0) - plannedStart).toBe(1.5 * hour);
});

test('a meeting that was left running is closed first, however its room is opened', async () => {
  const { facilitator, enter, ask, clock, about, house } = await begun();
  await value(enter(first));
  await ask('start');
  const session = roomOf(house).session;
  await house.enter(null);
  clock.pass(20 * hour);
  expect(await enter(first)).toEqual(refused('left-running'));
  await value(facilitator.closeLate({ key: press(), id: session }));
  expect((await about()).meetings[0]).toMatchObject({ session, state: 'unsigned' });
});

test('whoever runs the laptop leads, and is not there a second time', async () => {
  const { facilitator, house, id, enter } = await begun();
  const { record } = await value(facilitator.group({ group: id }));
  const [sam, kim] = [
    { name: 'Sam Rivers', credential: 'LCSW' },
    { name: 'Kim Park', credential: '' },
  ];
  const group = { ...record.group, staff: [sam, kim] };
  await value(facilitator.saveGroup({ key: press(), revision: record.revision, group }));
  house.useSettings({ ...house.settings, facilitator: kim });
  const session = await value(enter(first));
  const read = await house.parts.store.read(sessionRecipe, session);
  expect(read).toMatchObject({ found: { facilitator: kim, staff: [sam] } });
});

test('Today tells of each date once: to come, then waiting for its signature; not of one that was called off', async () => {
  const { facilitator, hold, at, clock } = await begun();
  const session = await value(facilitator.prepareMeeting({ key: press(), ...at(first) }));
  const waiting = async () => (await value(facilitator.today())).waiting.map(({ id }) => id);
  const dates = async () => (await facilitator.todayMeetings()).map(({ key, state }) => [key, state]);
  expect(await waiting()).toEqual([]);
  expect(await dates()).toEqual([[first, 'to-come']]);
  await hold(first);
  expect(await waiting()).toEqual([session]);
  expect(await dates()).toEqual([]);
  clock.pass(7 * day);
  const next = await value(facilitator.prepareMeeting({ key: press(), ...at(second) }));
  await value(facilitator.cancelSession({ key: press(), session: next, reason: 'Snow' }));
  expect(await dates()).toEqual([]);
  expect((await value(facilitator.group(at(second)))).meetings.map(({ no, key, state }) => [no, key, state])).toEqual([
    [1, first, 'unsigned'],
    [0, second, 'cancelled'],
    [2, third, 'to-come'],
    [3, '2026-12-14', 'to-come'],
  ]);
});
