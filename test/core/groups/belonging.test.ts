import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachOnce, enrolled, isExpectedOn, mostEarlier, withBelonging } from '#core/groups/enrolment';
import type { Belonging, Enrolment } from '#core/groups/group';
import { groupFaults } from '#core/groups/group-faults';
import { sampleGroup } from '#core/records/group-record';
import { dateAfter } from '#core/time/civil';

function entry(person: string, state: Belonging['state'], since: string, why = ''): Enrolment {
  return { person, state, since, why };
}

/** One person of a group with room for all, as they were told to belong, one after the other. */
function told(...entries: readonly Enrolment[]): Enrolment {
  let people: readonly Enrolment[] = [];
  for (const one of entries) people = enrolled({ people, capacity: null }, one, { isOverfull: false });
  const [first] = people;
  if (first === undefined) throw new Error('nobody was entered');
  return first;
}

const june = (day: string) => `2026-06-${day}`;

test('somebody who left and came back was expected while they were in, and not between', () => {
  const ana = told(
    entry('ana', 'enrolled', june('01')),
    entry('ana', 'withdrawn', june('10'), 'Moved away'),
    entry('ana', 'enrolled', june('20')),
  );
  expect(ana.was).toEqual([
    { state: 'enrolled', since: june('01'), why: '' },
    { state: 'withdrawn', since: june('10'), why: 'Moved away' },
  ]);
  const days = ['2026-05-31', june('01'), june('09'), june('10'), june('19'), june('20')];
  expect(days.filter((day) => isExpectedOn(ana, day))).toEqual([june('01'), june('09'), june('20')]);
});

test('somebody who completed a group is expected on that day, and on none after it', () => {
  const ana = told(entry('ana', 'enrolled', june('01')), entry('ana', 'completed', june('10')));
  expect([june('09'), june('10'), june('11')].filter((day) => isExpectedOn(ana, day))).toEqual([
    june('09'),
    june('10'),
  ]);
});

test('who waited before they were enrolled was not expected while they waited', () => {
  const ana = told(entry('ana', 'waitlist', june('01')), entry('ana', 'enrolled', june('10')));
  expect(isExpectedOn(ana, june('05'))).toBe(false);
  expect(isExpectedOn(ana, june('10'))).toBe(true);
});

test('what was said and taken back on one day leaves no trace, and keeps the place in the line', () => {
  const before = told(entry('ana', 'waitlist', june('01'), 'Asked by phone'));
  const people = enrolled({ people: [before], capacity: null }, entry('ana', 'enrolled', june('10')), {
    isOverfull: false,
  });
  const back = enrolled({ people, capacity: null }, entry('ana', 'waitlist', june('10'), 'Asked by phone'), {
    isOverfull: false,
  });
  expect(back).toEqual([before]);
});

test('only the newest belongings are kept, and as many can be kept', () => {
  const states = ['enrolled', 'withdrawn'] as const;
  const all = Array.from({ length: 120 }, (_, at) =>
    entry('ana', states[at % 2] ?? 'enrolled', dateAfter('2026-01-01', at)),
  );
  const ana = told(...all);
  expect(ana.was).toHaveLength(mostEarlier);
  expect(groupFaults({ ...sampleGroup.group, people: [ana] })).toEqual([]);
  expect(groupFaults({ ...sampleGroup.group, people: [{ ...ana, was: [...(ana.was ?? []), ana] }] })).toEqual([
    'too-many',
  ]);
});

const keptId = (person: string) => (person === 'annie' ? 'ana' : person);

test('two entries of one person are one, and the one that belongs to the group counts', () => {
  const people = [entry('annie', 'withdrawn', june('02')), entry('bo', 'enrolled', june('01'))];
  const merged = [...people, entry('ana', 'enrolled', june('05'))];
  expect(eachOnce(merged, keptId)).toEqual([entry('ana', 'enrolled', june('05')), entry('bo', 'enrolled', june('01'))]);
});

test('whatever is said of a person with two entries is how they belong afterwards', () => {
  const states = fc.constantFrom<Belonging['state']>('enrolled', 'waitlist', 'withdrawn', 'completed');
  fc.assert(
    fc.property(states, states, states, (one, other, to) => {
      const people = [
        entry('annie', one, june('01')),
        entry('bo', 'enrolled', june('01')),
        entry('ana', other, june('02')),
      ];
      const after = withBelonging(people, entry('ana', to, june('10')), keptId);
      expect(eachOnce(after, keptId).find(({ person }) => person === 'ana')?.state).toBe(to);
      expect(after.map(({ person }) => person)).toEqual(['annie', 'bo', 'ana']);
      expect(after[1]).toBe(people[1]);
    }),
  );
});
