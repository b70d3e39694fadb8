import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AmendedField, AttendanceLine } from '#core/attendance/attendance-line';
import { foldAttendance } from '#core/attendance/fold-attendance';
import { stateOf } from '#core/attendance/session-state';
import { sampleSession } from '#core/records/session-record';
import type { Amendment, Deed, SessionEvent } from '#core/session/event';
import { marks } from '#core/session/mark';
import { inOrder, standing } from '#core/session/session-time';
import { signedCut } from '#core/session/signed-events';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, type Happening, happenings, hold, nine } from '#test/core/session/held-class';

const minute = 60_000;
const people = fc.constantFrom('per_1', 'per_2', 'per_3', 'per_4');
const mark = fc.constantFrom(...marks);
const text = fc.constantFrom('', 'A word.', 'Another.');
const count = fc.option(fc.nat(9));

function typed(near: Instant): fc.Arbitrary<Instant | null> {
  return fc.option(fc.integer({ min: -4 * 60, max: 4 * 60 }).map((at) => instant(near + at * minute)));
}

const signatures = fc.constantFrom(
  null,
  { kind: 'typed' as const, text: 'Robin' },
  { kind: 'paper' as const, sheet: 'S-1', row: 2 },
  { kind: 'strokes' as const, width: 9, height: 9, strokes: [[1, 1, 2, 2]] },
  { kind: 'strokes' as const, width: 9, height: 9, strokes: [[3, 1, 2, 5]] },
);

/** Whatever can be said of people, at any moment near one. */
function words(near: Instant): fc.Arbitrary<Amendment> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('mark' as const), person: people, mark }) },
    fc.record({ do: fc.constant('unmark' as const), person: people }),
    fc.record({ do: fc.constant('join' as const), person: people, name: text, mark: fc.option(mark) }),
    fc.record({
      do: fc.constant('times' as const),
      person: people,
      arrived: typed(near),
      left: typed(near),
      reason: text,
    }),
    fc.record({ do: fc.constant('head-count' as const), people: count, staff: count }),
    fc.record({ do: fc.constant('signature' as const), person: people, signature: signatures }),
    fc.record({
      do: fc.constant('remark' as const),
      person: people,
      participation: text,
      referral: text,
      homePractice: fc.option(fc.boolean()),
    }),
  );
}

const expected = [
  { person: 'per_1', name: 'Ann Lee' },
  { person: 'per_2', name: 'Bo Ruiz', holds: false },
];

/** Classes with sleeps, set clocks, other beginnings and ends, in which things are said of people. */
const courses = fc
  .tuple(happenings, fc.array(fc.tuple(fc.nat(25), fc.nat(600_000), words(nine)), { maxLength: 15 }))
  .map(([course, said]) => {
    const all: Happening[] = [...course];
    for (const [at, wait, deed] of said) all.splice(at, 0, { wait, deed });
    return all;
  });

test('whatever is typed, and whatever the clock does, nobody was there longer than the class', () => {
  fc.assert(
    fc.property(agendas, courses, words(nine), (agenda, course, last) => {
      const ending = [
        { wait: 1, ask: { ask: 'start' } as const },
        { wait: 90_500, ask: { ask: 'end' } as const },
        { wait: 60_000, deed: last },
      ];
      const { events, run } = hold(agenda, [...course, ...ending]);
      const { began, endedAt } = run;
      if (began === null || endedAt === null) return;
      for (const { minutes, arrived, left } of foldAttendance(expected, events, run).lines) {
        if (minutes === null) continue;
        expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
        expect(minutes * minute).toBeLessThanOrEqual(Math.max(0, endedAt - began.at));
        expect(arrived !== null && left !== null && left <= endedAt).toBe(true);
      }
    }),
  );
});

const six = sampleSession.plannedStart;
const ids = fc.constantFrom('e1', 'e2', 'e3', 'e5', 'e8', 'e13', 'e21');

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: words(six) },
  { weight: 2, arbitrary: fc.constantFrom<Deed>({ do: 'start' }, { do: 'go', part: 'breathing' }, { do: 'end' }) },
  fc.record({ do: fc.constant('undo' as const), event: ids }),
  fc.record({ do: fc.constant('cancel' as const), reason: text }),
  fc.record({ do: fc.constant('prefer' as const), person: people, holds: fc.boolean() }),
  fc.record({ do: fc.constant('note' as const), text, about: fc.constant('class' as const) }),
  fc.record({ do: fc.constant('sheet' as const), sheet: fc.constant('S-1'), rows: fc.constant(['per_1']) }),
  fc.record({ do: fc.constant('backdate' as const), to: fc.nat(90).map((at) => instant(six + at * minute)) }),
  fc.record({ do: fc.constant('sleep' as const), span: fc.nat(600_000).map(milliseconds) }),
  fc.record({ do: fc.constant('clock-step' as const), by: fc.integer({ min: -1e7, max: 1e7 }).map(milliseconds) }),
);

const sign: Deed = { do: 'sign', by: 'Sam Rivers', credential: '', statement: 'As marked.' };

const additions: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      by: fc.constantFrom('Sam Rivers', 'Lee Fox', ' '),
      reason: fc.constantFrom('Wrong row.', 'She told me.', ''),
      change: words(six),
    }),
  },
  fc.record({
    do: fc.constant('co-sign' as const),
    by: fc.constantFrom('Lee Fox', 'Dr Hart'),
    credential: fc.constant(''),
    statement: fc.constant('Reviewed.'),
  }),
);

function journal(done: readonly Deed[], waits: readonly number[]): readonly SessionEvent[] {
  let wall = six;
  return done.map((deed, index) => {
    wall = instant(wall + (waits[index % waits.length] ?? 0));
    const at = { wall, mono: milliseconds(wall - six), boot: 'b' };
    return { id: `e${index + 1}`, seq: index + 1, at, deed };
  });
}

const waits = fc.array(fc.nat(900_000), { minLength: 1, maxLength: 30 });
const before = fc.array(deeds, { maxLength: 25 });

test('each person stands in the list once, with the mark that was said of them last', () => {
  fc.assert(
    fc.property(before, waits, (done, gaps) => {
      const events = journal(done, gaps);
      const { people: lines } = stateOf(sampleSession, events);
      expect(new Set(lines.map(({ person }) => person)).size).toBe(lines.length);
      for (const line of lines) {
        const said = standing(events).flatMap(({ deed }) => {
          if (deed.do === 'unmark' && deed.person === line.person) return [null];
          if (deed.do === 'mark' && deed.person === line.person) return [deed.mark];
          return deed.do === 'join' && deed.person === line.person && deed.mark !== null ? ['joined'] : [];
        });
        const last = said.at(-1) ?? null;
        if (last === 'joined') expect(line.mark).not.toBeNull();
        else expect(line.mark).toBe(last);
      }
    }),
  );
});

test('nothing changes a signed session but what adds to it, and that leaves it as it was signed', () => {
  fc.assert(
    fc.property(
      before,
      fc.array(deeds, { maxLength: 10 }),
      fc.array(additions, { maxLength: 10 }),
      waits,
      (done, more, added, gaps) => {
        const signed = journal([...done, sign], gaps);
        const state = stateOf(sampleSession, signed);
        expect(stateOf(sampleSession, journal([...done, sign, ...more], gaps))).toEqual(state);
        const later = journal([...done, sign, ...more, ...added], gaps);
        const { until } = signedCut(later);
        expect(until).toEqual(signedCut(signed).until);
        expect(stateOf(sampleSession, until)).toEqual(state);
        const { run, signed: by, notes, changes, sheets, agenda } = stateOf(sampleSession, later);
        expect({ run, by, notes, changes, sheets, agenda }).toEqual({
          run: state.run,
          by: state.signed,
          notes: state.notes,
          changes: state.changes,
          sheets: state.sheets,
          agenda: state.agenda,
        });
      },
    ),
  );
});

function valueOf(line: AttendanceLine | undefined, field: AmendedField['field']): string | null {
  if (field === 'mark') return line?.mark ?? '';
  if (field === 'listed') return line?.name ?? '';
  if (field === 'minutes' || field === 'arrived' || field === 'left') return String(line?.[field] ?? '');
  if (field === 'participation' || field === 'referral') return line?.[field] ?? '';
  if (field === 'homePractice') return String(line?.homePractice ?? '');
  // A signature is told by its kind: two drawings may be told alike.
  return null;
}

test('what was amended leads field by field from what was signed to what stands now', () => {
  fc.assert(
    fc.property(before, fc.array(additions, { minLength: 1, maxLength: 12 }), waits, (done, added, gaps) => {
      const original = stateOf(sampleSession, journal([...done, sign], gaps));
      const now = stateOf(sampleSession, journal([...done, sign, ...added], gaps));
      expect(original.people.every(({ amended }) => amended.length === 0)).toBe(true);
      for (const line of now.people) {
        const was = original.people.find(({ person }) => person === line.person);
        const fields: readonly AmendedField['field'][] = [
          'listed',
          'mark',
          'arrived',
          'left',
          'minutes',
          'participation',
          'referral',
          'homePractice',
        ];
        for (const field of fields) {
          const steps = line.amended.filter((one) => one.field === field);
          const last = steps.reduce<string | null>(
            (from, step) => {
              expect(step.from).toBe(from);
              expect(step.by.trim() !== '' && step.reason.trim() !== '').toBe(true);
              return step.to;
            },
            valueOf(was, field),
          );
          expect(last).toBe(valueOf(line, field));
        }
        // Two drawings may be told alike: that one took the place of the other is told all the same.
        const isSame = JSON.stringify(was?.signature ?? null) === JSON.stringify(line.signature);
        expect(isSame || line.amended.some(({ field }) => field === 'signature')).toBe(true);
      }
    }),
  );
});

test('events of one session are the same session in whatever order and however often they are handed over', () => {
  const shuffled = (events: readonly SessionEvent[]) =>
    fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2, maxLength: events.length * 2 });
  const handed = fc
    .tuple(before, fc.boolean(), fc.array(additions, { maxLength: 5 }), waits)
    .map(([done, isSigned, added, gaps]) => journal([...done, ...(isSigned ? [sign, ...added] : [])], gaps))
    .chain((events) => fc.tuple(fc.constant(events), shuffled(events)));
  fc.assert(
    fc.property(handed, ([events, others]) => {
      expect(inOrder(others)).toEqual(events);
      expect(stateOf(sampleSession, inOrder(others))).toEqual(stateOf(sampleSession, events));
    }),
  );
});
