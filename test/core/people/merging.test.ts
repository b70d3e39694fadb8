import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { consentSaid } from '#core/people/consent-said';
import { whoIs } from '#core/people/kept-id';
import { changedFields, differingFields, mergedPerson, unmergedPerson } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';

const text = fc.constantFrom('', 'a', 'b', 'Vale');
const date = fc.constantFrom(null, '1984-03-09', '1990-01-01');

const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom('per_1', 'per_2'),
  given: text,
  family: text,
  preferred: text,
  birthDate: date,
  phone: text,
  email: text,
  coverage: fc.array(
    fc.record({
      payer: text,
      memberId: text,
      group: text,
      from: date,
      until: date,
      profile: fc.constant(null),
      authorisation: fc.constant(null),
    }),
    {
      maxLength: 3,
    },
  ),
  diagnoses: fc.array(fc.record({ code: text, text, source: text, npi: text, on: date }), { maxLength: 3 }),
  consents: fc.array(
    fc.record({ what: fc.constantFrom('records', 'contact'), given: fc.boolean(), on: fc.constant('2026-01-01') }),
    { maxLength: 3 },
  ),
  billing: fc.constant(null),
  emergency: fc.option(fc.record({ name: text, phone: text, relation: text })),
  accessibility: text,
  holds: fc.boolean(),
});

test('a merge that is taken back leaves the kept person exactly as before', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (before, gone) => {
      const after = mergedPerson(before, gone);
      expect(unmergedPerson(after, { before, after })).toEqual(before);
    }),
  );
});

test('what was changed since a merge stays when it is taken back', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, text, (before, gone, phone) => {
      const after = mergedPerson(before, gone);
      const back = unmergedPerson({ ...after, phone }, { before, after });
      expect(back).toEqual(phone === after.phone ? before : { ...before, phone });
    }),
  );
});

test('a merge takes nothing that is known from the kept person, and fills every gap that the other can', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (kept, gone) => {
      const merged = mergedPerson(kept, gone);
      expect(merged.id).toBe(kept.id);
      for (const field of ['given', 'family', 'preferred', 'birthDate', 'phone', 'email', 'accessibility'] as const) {
        expect(merged[field]).toBe(kept[field] || gone[field] || kept[field]);
      }
      expect(merged.diagnoses).toEqual(expect.arrayContaining([...kept.diagnoses, ...gone.diagnoses]));
      expect(merged.holds).toBe(kept.holds && gone.holds);
      expect(mergedPerson(merged, gone)).toEqual(merged);
    }),
  );
});

test('coverages are joined, each card once: one that says less than another is the same, read less carefully', () => {
  const card = {
    payer: 'Blue Plan',
    memberId: '12',
    group: '',
    from: null,
    until: null,
    profile: null,
    authorisation: null,
  };
  const more = { ...card, group: '7', from: '2026-01-01' };
  const other = { ...card, payer: 'Green Plan' };
  const joined = (one: Person['coverage'], two: Person['coverage']) =>
    mergedPerson({ ...blankPerson('per_1'), coverage: one }, { ...blankPerson('per_2'), coverage: two }).coverage;
  expect(joined([more], [card])).toEqual([more]);
  expect(joined([card, other], [more])).toEqual([more, other]);
  expect(joined([more], [other])).toEqual([more, other]);
  expect(joined([more], [{ ...card, from: '2025-01-01' }])).toHaveLength(2);
});

test('only fields in which both say something else are chosen', () => {
  const kept: Person = { ...blankPerson('per_1'), given: 'Robin', phone: '1', holds: false };
  const gone: Person = { ...blankPerson('per_2'), given: 'Robyn', email: 'r@example.org', phone: '1' };
  expect(differingFields(kept, gone)).toEqual(['given']);
  expect(changedFields(kept, gone)).toEqual(['given', 'email', 'holds']);
});

test('whoever was merged is found by each of their ids, through any number of merges', () => {
  const who = whoIs([
    { id: 'a', mergedInto: 'b' },
    { id: 'b', mergedInto: 'c' },
    { id: 'c', mergedInto: null },
    { id: 'd', mergedInto: 'c' },
  ]);
  expect(['a', 'b', 'c', 'd', 'x'].map(who.keptId)).toEqual(['c', 'c', 'c', 'c', 'x']);
  expect(who.allIds('b').toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(who.allIds('x')).toEqual(['x']);
});

test('a ring of merges, which no program makes, comes to an end', () => {
  const who = whoIs([
    { id: 'a', mergedInto: 'b' },
    { id: 'b', mergedInto: 'a' },
    { id: 'c', mergedInto: 'c' },
  ]);
  expect(['a', 'b']).toContain(who.keptId('a'));
  expect(who.keptId('c')).toBe('c');
});

test('of a yes and a no of one day the no counts after a merge, whichever entry said it', () => {
  const answer = fc.record({ given: fc.boolean(), on: fc.constantFrom('2026-01-01', '2026-02-01') });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 3 }), fc.array(answer, { maxLength: 3 }), (one, other) => {
      const entry = (id: string, answers: typeof one): Person => ({
        ...blankPerson(id),
        consents: answers.map((said) => ({ what: 'wellbeing', ...said })),
      });
      const merged = mergedPerson(entry('per_1', one), entry('per_2', other));
      const all = [...one, ...other];
      const last = all
        .map(({ on }) => on)
        .toSorted()
        .at(-1);
      const ofLastDay = all.filter(({ on }) => on === last);
      const isMixed = new Set(ofLastDay.map(({ given }) => given)).size === 2;
      if (isMixed) expect(consentSaid(merged.consents, 'wellbeing')?.given).toBe(false);
      else expect(consentSaid(merged.consents, 'wellbeing')?.given).toBe(ofLastDay[0]?.given);
    }),
  );
});
