import { expect, test } from 'vitest';
import { auditRecipe } from '#core/records/audit-record';
import { sessionRecipe } from '#core/records/session-record';
import { atCivil } from '#core/time/civil';
import { groupWith, mondays, value, groupZone as zone } from '#test/world/group-of-mondays';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const day = 24 * 60 * 60_000;

test('a group is kept once for one press, is there after a start, and a change made elsewhere is not written over', async () => {
  const folder = temporaryFolder();
  const { facilitator, close } = await openProgram(folder);
  const key = press();
  const first = await value(facilitator.saveGroup({ key, revision: null, group: mondays }));
  expect(await value(facilitator.saveGroup({ key, revision: null, group: mondays }))).toEqual(first);
  const here = { ...mondays, id: first.id };
  expect(await facilitator.saveGroup({ key: press(), revision: 1, group: { ...here, place: 'Room 3' } })).toEqual({
    done: true,
    value: { id: first.id, revision: 2 },
  });
  expect(await facilitator.saveGroup({ key: press(), revision: 1, group: { ...here, place: 'Room 4' } })).toEqual({
    done: false,
    why: 'changed-elsewhere',
  });
  expect(await facilitator.saveGroup({ key: press(), revision: 2, group: { ...here, title: '' } })).toEqual({
    done: false,
    why: 'bad-group',
  });
  await close();
  const again = await openProgram(folder);
  expect(await again.facilitator.groups()).toMatchObject([
    { id: first.id, title: 'Monday evenings', place: 'Room 3', enrolled: 0, planned: 3, over: 0, next: { no: 1 } },
  ]);
  expect(await again.facilitator.archiveGroup({ key: press(), id: first.id, archived: true })).toMatchObject({
    done: true,
  });
  expect(await again.facilitator.groups()).toMatchObject([{ archived: true }]);
});

test('who finds a full group waits, and is offered the place of whoever leaves', async () => {
  const { facilitator } = await openProgram(temporaryFolder());
  const { id, people } = await groupWith(facilitator, ['Ana', 'Bo', 'Cas']);
  const about = await value(facilitator.group({ group: id }));
  expect(about.record.group.people.map(({ state }) => state)).toEqual(['enrolled', 'enrolled', 'waitlist']);
  expect(about.nextInLine).toBeNull();
  expect(Object.values(about.names)).toEqual(['Ana Vale', 'Bo Vale', 'Cas Vale']);
  const [ana = '', , cas = ''] = people;
  await value(
    facilitator.enrol({
      key: press(),
      group: id,
      person: ana,
      state: 'withdrawn',
      why: 'Moved away',
      isOverfull: false,
    }),
  );
  expect((await value(facilitator.group({ group: id }))).nextInLine).toBe(cas);
});

test('a meeting opens the room with its people, and what was said of it before the day is in its roll', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  const { id, people } = await groupWith(facilitator, ['Ana', 'Bo']);
  const [ana = '', bo = ''] = people;
  const meeting = '2026-11-30';
  await value(facilitator.apology({ key: press(), group: id, meeting, person: bo, note: 'At a wedding' }));
  const prepared = await value(facilitator.prepareMeeting({ key: press(), group: id, meeting }));
  expect(house.live).toBeNull();
  expect(
    (await value(facilitator.group({ group: id }))).meetings.map(({ session, state }) => [session, state]),
  ).toEqual([
    [null, 'to-come'],
    [prepared, 'to-come'],
    [null, 'to-come'],
  ]);
  clock.pass(7 * day);
  expect(await facilitator.todayMeetings()).toMatchObject([{ group: id, key: meeting, no: 2, expected: 1 }]);
  const classId = house.parts.classes[0]?.id ?? '';
  expect(await value(facilitator.openMeeting({ key: press(), group: id, meeting, classId }))).toBe(prepared);
  const room = roomOf(house);
  expect(room.plan.id).toBe(classId);
  expect(room.plannedStart).toBe(atCivil(meeting, '18:00', zone));
  expect(room.group).toMatchObject({ id, meeting, no: 2, label: 'Class A, 6 pm' });
  expect(room.people.map(({ person, name, mark }) => [person, name, mark])).toEqual([
    [ana, 'Ana Vale', null],
    [bo, 'Bo Vale', 'excused'],
  ]);
  expect(room.notes).toMatchObject([{ text: 'At a wedding' }]);
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  await value(facilitator.mark({ key: press(), person: ana, mark: 'present' }));
  const grid = await value(facilitator.grid({ group: id }));
  expect(grid.columns.map(({ state }) => state)).toEqual(['to-come', 'running', 'to-come']);
  expect(grid.rows.map(({ name, attended, held }) => [name, attended, held])).toEqual([
    ['Ana Vale', 1, 1],
    ['Bo Vale', 0, 1],
  ]);
  // A class that has begun keeps its class, whatever is chosen now.
  expect(await facilitator.openMeeting({ key: press(), group: id, meeting, classId: 'other' })).toMatchObject({
    done: true,
  });
  expect(roomOf(house).plan.id).toBe(classId);
});

test('somebody makes up for a meeting in another group, and it counts at home', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  const { id, people } = await groupWith(facilitator, ['Ana']);
  const other = await value(
    facilitator.saveGroup({
      key: press(),
      revision: null,
      group: { ...mondays, title: 'Thursdays', schedule: mondays.schedule && { ...mondays.schedule, weekdays: [4] } },
    }),
  );
  const [ana = ''] = people;
  const [from, to] = [
    { group: id, meeting: '2026-11-23' },
    { group: other.id, meeting: '2026-11-26' },
  ];
  const making = { key: press(), person: ana, from, to };
  expect(await facilitator.makeUp(making)).toEqual({ done: true, value: null });
  expect(await facilitator.makeUp(making)).toEqual({ done: true, value: null });
  expect(await facilitator.makeUp({ ...making, key: press() })).toEqual({ done: false, why: 'already-listed' });
  // Whoever makes up for a meeting is expected where they come.
  const expected = (await facilitator.todayMeetings()).map(({ group, key, expected: count }) => [group, key, count]);
  expect(expected).toEqual([
    [id, '2026-11-23', 1],
    [other.id, '2026-11-26', 1],
  ]);
  clock.pass(3 * day);
  await value(facilitator.openMeeting({ key: press(), ...to, classId: null }));
  expect(roomOf(house).people).toMatchObject([{ person: ana, came: 'make-up', mark: null, makesUp: from }]);
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  await value(facilitator.mark({ key: press(), person: ana, mark: 'present' }));
  const [row] = (await value(facilitator.grid({ group: id }))).rows;
  expect(row).toMatchObject({ attended: 1 });
  expect(row?.cells[0]).toMatchObject({ madeUpIn: other.id });
});

test('a date that is moved takes its prepared session along; one that is called off opens no room', async () => {
  const { facilitator, house } = await openProgram(temporaryFolder());
  const { id } = await groupWith(facilitator, ['Ana']);
  const session = await value(facilitator.prepareMeeting({ key: press(), group: id, meeting: '2026-11-30' }));
  const { record } = await value(facilitator.group({ group: id }));
  const exceptions = [
    { date: '2026-11-30', moved: { date: '2026-12-01', time: '19:30' }, why: 'The room is taken' },
    { date: '2026-12-07', moved: null, why: 'Nobody can come' },
  ];
  const group = { ...record.group, schedule: record.group.schedule && { ...record.group.schedule, exceptions } };
  await value(facilitator.saveGroup({ key: press(), revision: record.revision, group }));
  const read = await house.parts.store.read(sessionRecipe, session);
  expect(read).toMatchObject({ found: { plannedStart: atCivil('2026-12-01', '19:30', zone) } });
  expect(await facilitator.openMeeting({ key: press(), group: id, meeting: '2026-12-07', classId: null })).toEqual({
    done: false,
    why: 'meeting-off',
  });
  expect(await facilitator.openMeeting({ key: press(), group: id, meeting: '2026-12-08', classId: null })).toEqual({
    done: false,
    why: 'no-such-meeting',
  });
});

test('of dates that were called off or taken away Records tell only what was said, and that they were not held', async () => {
  const { facilitator } = await openProgram(temporaryFolder());
  const { id, people } = await groupWith(facilitator, ['Ana']);
  const prepared = async (meeting: string) => value(facilitator.prepareMeeting({ key: press(), group: id, meeting }));
  const [first, off, last] = [await prepared('2026-11-23'), await prepared('2026-11-30'), await prepared('2026-12-07')];
  const told = async () => {
    const answer = await value(facilitator.sessions({ from: '2026-11-01', to: '2026-12-31' }));
    return new Map(answer.sessions.map(({ id: session, state }) => [session, state]));
  };
  expect([...(await told()).values()]).toEqual(['not-started', 'not-started', 'not-started']);
  const change = async (schedule: object) => {
    const { record } = await value(facilitator.group({ group: id }));
    const next = record.group.schedule && { ...record.group.schedule, ...schedule };
    const group = { ...record.group, schedule: next };
    await value(facilitator.saveGroup({ key: press(), revision: record.revision, group }));
  };
  const [ana = ''] = people;
  await value(facilitator.apology({ key: press(), group: id, meeting: '2026-12-07', person: ana, note: '' }));
  await change({ exceptions: [{ date: '2026-11-30', moved: null, why: 'Storm' }] });
  expect(await told()).toEqual(
    new Map([
      [last, 'not-started'],
      [first, 'not-started'],
    ]),
  );
  await change({ meetings: 1 });
  expect(await told()).toEqual(
    new Map([
      [last, 'cancelled'],
      [first, 'not-started'],
    ]),
  );
  // It was not thrown away: where the date comes back, its session does.
  await change({ meetings: 3, exceptions: [] });
  expect((await told()).get(off)).toBe('not-started');
});

test('what was done to groups is kept without a name', async () => {
  const { facilitator, house } = await openProgram(temporaryFolder());
  const { id } = await groupWith(facilitator, ['Ana']);
  await value(facilitator.group({ group: id }));
  await value(facilitator.grid({ group: id }));
  const [day1] = await house.parts.store.list('audit');
  const read = await house.parts.store.read(auditRecipe, day1 ?? '');
  const entries = 'found' in read ? read.found.entries : [];
  const lines = entries.filter(({ target }) => target !== '').map(({ did, kind }) => `${did} ${kind}`);
  expect(lines).toEqual(['made group', 'made person', 'changed group', 'saw group', 'saw grid']);
  expect(JSON.stringify(read)).not.toMatch(/Ana|Vale|Monday/);
});
