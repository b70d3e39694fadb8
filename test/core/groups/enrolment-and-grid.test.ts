import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enrolled, fullnessOf, isExpectedOn, nextInLine } from '#core/groups/enrolment';
import { type Attended, gridOf, type HeldSession } from '#core/groups/grid-of';
import type { Enrolment } from '#core/groups/group';
import { meetingsOf } from '#core/groups/meetings-of';
import { marks } from '#core/session/mark';
import { instant } from '#core/time/instant';

function entry(person: string, state: Enrolment['state'], since = '2026-06-01'): Enrolment {
  return { person, state, since, why: '' };
}

test('a full group keeps a waiting list in its order, and offers a free place to whoever has waited longest', () => {
  const group = { capacity: 2, people: [entry('a', 'enrolled'), entry('b', 'enrolled')] };
  const third = enrolled(group, entry('c', 'enrolled', '2026-06-03'), { isOverfull: false });
  expect(third.at(-1)).toMatchObject({ person: 'c', state: 'waitlist' });
  const fourth = enrolled({ ...group, people: third }, entry('d', 'enrolled', '2026-06-02'), { isOverfull: false });
  expect(nextInLine({ ...group, people: fourth })).toBeNull();
  const left = enrolled({ ...group, people: fourth }, entry('a', 'withdrawn'), { isOverfull: false });
  expect(left.map(({ person, state }) => `${person} ${state}`)).toEqual([
    'a withdrawn',
    'b enrolled',
    'c waitlist',
    'd waitlist',
  ]);
  expect(nextInLine({ ...group, people: left })).toBe('d');
  const meant = enrolled({ ...group, people: fourth }, entry('c', 'enrolled'), { isOverfull: true });
  expect(fullnessOf({ ...group, people: meant })).toEqual({ enrolled: 3, waiting: 1, free: 0 });
});

test('nobody is ever in a group twice, and nobody over its capacity unless it is meant', () => {
  const states = fc.constantFrom('enrolled', 'waitlist', 'withdrawn', 'completed');
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), states), { maxLength: 30 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 3 }), (all, capacity) => {
      let people: readonly Enrolment[] = [];
      for (const [person, state] of all)
        people = enrolled({ people, capacity }, entry(person, state), { isOverfull: false });
      expect(new Set(people.map(({ person }) => person)).size).toBe(people.length);
      expect(fullnessOf({ people, capacity }).enrolled).toBeLessThanOrEqual(capacity);
    }),
  );
});

test('somebody is expected from the day they were enrolled until the day they withdrew', () => {
  expect(isExpectedOn(entry('a', 'enrolled', '2026-06-08'), '2026-06-01')).toBe(false);
  expect(isExpectedOn(entry('a', 'enrolled', '2026-06-08'), '2026-06-08')).toBe(true);
  expect(isExpectedOn(entry('a', 'withdrawn', '2026-06-08'), '2026-06-01')).toBe(true);
  expect(isExpectedOn(entry('a', 'withdrawn', '2026-06-08'), '2026-06-08')).toBe(false);
  expect(isExpectedOn(entry('a', 'waitlist'), '2026-06-08')).toBe(false);
});

const meetings = meetingsOf(
  {
    from: '2026-06-01',
    weekdays: [1],
    every: 1,
    time: '18:00',
    minutes: 90,
    meetings: 3,
    holidays: [],
    exceptions: [],
  },
  'Europe/Berlin',
);

function seen(person: string, mark: Attended['mark'], more: Partial<Attended> = {}): Attended {
  return {
    person,
    mark,
    minutes: mark === 'present' ? 60 : null,
    came: 'expected',
    isAmended: false,
    makesUp: '',
    ...more,
  };
}

function held(meeting: string, who: readonly Attended[], more: Partial<HeldSession> = {}): HeldSession {
  return {
    id: `ses_${meeting}`,
    group: 'grp_1',
    meeting,
    state: 'signed',
    began: instant(1),
    isCancelled: false,
    who,
    ...more,
  };
}

const ground = {
  group: 'grp_1',
  meetings,
  people: [entry('a', 'enrolled'), entry('b', 'enrolled')],
  keptId: (person: string) => (person === 'walker' ? 'a' : person),
  nameOf: (person: string) => person.toUpperCase(),
};

test('of two entries of one person in one class the one that was there counts, and counts once', () => {
  const first = held('2026-06-01', [
    seen('a', 'absent'),
    seen('walker', 'present', { came: 'walk-in' }),
    seen('b', 'late'),
  ]);
  const { rows, columns } = gridOf({ ...ground, sessions: [first] });
  expect(columns.map(({ state }) => state)).toEqual(['signed', 'to-come', 'to-come']);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ person: 'a', name: 'A', attended: 1, held: 1 });
  expect(rows[0]?.cells[0]).toMatchObject({ mark: 'present', minutes: 60, isExpected: true });
});

test('a meeting that was made up for in another group counts at home, and nowhere twice', () => {
  const first = held('2026-06-01', [seen('a', 'absent'), seen('b', 'present')]);
  const other = held('2026-06-04', [seen('a', 'present', { came: 'make-up', makesUp: 'grp_1/2026-06-01' })], {
    id: 'ses_other',
    group: 'grp_2',
  });
  const { rows } = gridOf({ ...ground, sessions: [first, other] });
  expect(rows[0]).toMatchObject({ attended: 1, held: 1 });
  expect(rows[0]?.cells[0]).toMatchObject({ mark: 'absent', minutes: 60, madeUpIn: 'grp_2' });
  expect(
    gridOf({ ...ground, sessions: [first, { ...other, who: [seen('a', 'excused', { makesUp: 'grp_1/2026-06-01' })] }] })
      .rows[0],
  ).toMatchObject({ attended: 0 });
});

test('a called off class counts for nobody, a guest has a row, a visitor is no participant', () => {
  const first = held('2026-06-01', [seen('a', null), seen('b', null)], { state: 'cancelled', isCancelled: true });
  const second = held('2026-06-08', [
    seen('a', 'visitor'),
    seen('b', 'present'),
    seen('c', 'present', { came: 'walk-in' }),
  ]);
  const { rows, columns } = gridOf({ ...ground, sessions: [first, second] });
  expect(columns.map(({ state }) => state)).toEqual(['cancelled', 'signed', 'to-come']);
  expect(rows.map(({ person, state, attended, held: of }) => [person, state, attended, of])).toEqual([
    ['a', 'enrolled', 0, 1],
    ['b', 'enrolled', 1, 1],
    ['c', 'guest', 1, 1],
  ]);
});

test('who was expected at a class that was held its own list tells, whatever became of them since', () => {
  const first = held('2026-06-01', [seen('a', 'present'), seen('b', 'absent')]);
  const people = [
    entry('a', 'withdrawn', '2026-06-02'),
    entry('b', 'enrolled', '2026-06-07'),
    entry('c', 'enrolled', '2026-05-01'),
  ];
  const { rows } = gridOf({ ...ground, people, sessions: [first] });
  expect(
    rows.map(({ person, attended, held: of, cells }) => [person, attended, of, cells.map((cell) => cell.isExpected)]),
  ).toEqual([
    ['a', 1, 1, [true, false, false]],
    ['b', 0, 1, [true, true, true]],
    ['c', 0, 0, [false, true, true]],
  ]);
});

test('a class that was held on a day that became a holiday since was held', () => {
  const first = held('2026-06-01', [seen('a', 'present')], { state: 'ended' });
  const { columns, rows } = gridOf({
    ...ground,
    meetings: meetings.map((meeting) => ({ ...meeting, is: 'off' as const })),
    sessions: [first],
  });
  expect(columns.map(({ state }) => state)).toEqual(['unsigned', 'cancelled', 'cancelled']);
  expect(rows[0]).toMatchObject({ attended: 1, held: 1 });
});

test('somebody who only watched elsewhere made up for nothing', () => {
  const other = held('2026-06-04', [seen('a', 'observer', { came: 'make-up', makesUp: 'grp_1/2026-06-01' })], {
    id: 'ses_other',
    group: 'grp_2',
  });
  expect(gridOf({ ...ground, sessions: [other] }).rows[0]).toMatchObject({ attended: 0, held: 0 });
});

test('whatever the sessions say, each row has a cell for each date, nobody is in two rows, and unmarked is never there', () => {
  const people = fc.constantFrom('a', 'b', 'c', 'walker');
  const who = fc.array(fc.tuple(people, fc.option(fc.constantFrom(...marks))), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(who, { minLength: 3, maxLength: 3 }), (sessions) => {
      const { rows, columns } = gridOf({
        ...ground,
        sessions: sessions.map((all, at) =>
          held(
            meetings[at]?.key ?? '',
            all.map(([person, mark]) => seen(person, mark)),
          ),
        ),
      });
      expect(new Set(rows.map(({ person }) => person)).size).toBe(rows.length);
      for (const row of rows) {
        expect(row.cells).toHaveLength(columns.length);
        expect(row.attended).toBeLessThanOrEqual(row.held);
        expect(row.held).toBeLessThanOrEqual(columns.length);
        expect(row.cells.every(({ mark, minutes }) => mark !== null || minutes === null)).toBe(true);
      }
    }),
  );
});
