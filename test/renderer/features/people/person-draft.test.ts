import { expect, test } from 'vitest';
import { samplePerson } from '#core/records/person-record';
import { type Draft, drawn, noDraft, openEdits } from '#features/people/person-draft';

const kept = { ...samplePerson, revision: 4 };
const typed: Draft = { edits: { phone: '303 555 0142' }, keptAs: null };

test('what is typed stands over what is kept, also once somebody else kept something newer', () => {
  expect(drawn(noDraft, kept)).toEqual({ person: kept.person, isChanged: false });
  expect(drawn(typed, kept)).toMatchObject({ person: { given: 'Robin', phone: '303 555 0142' }, isChanged: true });
  const newer = { person: { ...kept.person, email: 'robin@example.org' }, revision: 5 };
  expect(drawn(typed, newer)).toMatchObject({
    person: { email: 'robin@example.org', phone: '303 555 0142' },
    isChanged: true,
  });
});

test('once what was typed is kept it is typed no more, but not before the record tells so', () => {
  const sent: Draft = { ...typed, keptAs: 5 };
  expect(openEdits(sent, kept)).toEqual(typed.edits);
  expect(openEdits(sent, { ...kept, revision: 5 })).toEqual({});
  const undone = { person: kept.person, revision: 6 };
  expect(drawn(sent, undone)).toEqual({ person: kept.person, isChanged: false });
});

test('an entry that was begun and is blank is no change', () => {
  const begun: Draft = {
    edits: {
      coverage: [{ payer: '', memberId: '', group: '', from: null, until: null, profile: null, authorisation: null }],
    },
    keptAs: null,
  };
  expect(drawn(begun, kept).isChanged).toBe(false);
  expect(drawn(begun, kept).person.coverage).toHaveLength(1);
});
