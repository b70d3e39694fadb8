import { expect, test } from 'vitest';
import { peopleSearch } from '#core/people/people-search';
import { personDigestOf, samplePerson } from '#core/records/person-record';
import { instant } from '#core/time/instant';
import { offerRows, walkInOffers } from '#features/room/walk-in-offers';

function person(id: string, given: string, family: string) {
  return personDigestOf({ ...samplePerson, id, person: { ...samplePerson.person, id, given, family } });
}

const robin = person('per_1', 'Robin', 'Vale');
const robert = person('per_2', 'Robert', 'Vale');
const robyn = person('per_3', 'Robyn', 'Vance');
const search = peopleSearch([robin, robert, robyn, { ...person('per_4', 'Roberta', 'Vane'), archived: true }]);

function makeUp(key: string) {
  return { key, start: instant(0), isMissed: true, group: 'grp_1', title: 'Mondays', zone: 'UTC' };
}

test('whoever is on the list or out of the way is not offered, and Enter means the one of exactly this name', () => {
  expect(walkInOffers(search, 'rob', new Set(['per_2'])).people).toEqual([robin, robyn]);
  expect(walkInOffers(search, ' vale,  robin', new Set()).exact).toEqual(robin);
  expect(walkInOffers(search, 'r', new Set())).toEqual({ people: [], exact: null });
});

test('a row stands there only when all of it is known, with the newest meeting that was missed', () => {
  const known = new Map([
    ['per_1', [makeUp('b'), makeUp('a')]],
    ['per_2', []],
  ]);
  expect(offerRows([robin, robert, robyn], known, null)).toEqual([
    { person: robin, makeUps: [makeUp('b')], hasMore: true },
    { person: robert, makeUps: [], hasMore: false },
  ]);
  expect(offerRows([robin, robert], known, 'per_1')).toEqual([
    { person: robin, makeUps: [makeUp('b'), makeUp('a')], hasMore: false },
  ]);
});

test('six rows are the most, and nobody stands there without their meeting', () => {
  const people = [robin, robert, robyn, person('per_5', 'Robin', 'Ode')];
  const known = new Map(people.map(({ id }) => [id, [makeUp('a')]]));
  expect(offerRows(people, known, null).map(({ person: { id } }) => id)).toEqual(['per_1', 'per_2', 'per_3']);
});
