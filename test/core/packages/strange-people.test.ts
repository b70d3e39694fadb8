import { expect, test } from 'vitest';
import { checkDocument } from '#core/packages/check-document';
import type { DocumentKind } from '#core/ports/store';
import { sampleGroup } from '#core/records/group-record';
import { sampleMerge } from '#core/records/merge-record';
import { samplePerson } from '#core/records/person-record';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { recipes } from '#core/records/recipes';
import { sampleWellbeing } from '#core/records/wellbeing-record';

const { person } = samplePerson;
const { group } = sampleGroup;
const { schedule } = group;
const [answer] = sampleWellbeing.answers;
const [enrolment] = group.people;

test.each<[string, DocumentKind, object, string]>([
  ['a person of another id', 'people', { ...samplePerson, person: { ...person, id: 'per_9' } }, 'unsound'],
  ['a person without a name', 'people', { ...samplePerson, person: { ...person, given: '', family: '' } }, 'unsound'],
  [
    'a person with a novel for a name',
    'people',
    { ...samplePerson, person: { ...person, given: 'x'.repeat(5000) } },
    'unsound',
  ],
  [
    'a person born on the 30th of February',
    'people',
    { ...samplePerson, person: { ...person, birthDate: '1984-02-30' } },
    'unsound',
  ],
  ['a person merged into themselves', 'people', { ...samplePerson, mergedInto: 'per_1' }, 'unsound'],
  ['a person merged into a folder', 'people', { ...samplePerson, mergedInto: '../settings' }, 'unsound'],
  ['a person made before all time', 'people', { ...samplePerson, createdAt: -1e20 }, 'unsound'],
  ['a person of a later version', 'people', { ...samplePerson, version: 3 }, 'newer'],
  ['a person without their revision', 'people', { ...samplePerson, revision: 0 }, 'bad-document'],
  ['a merge of one person', 'merges', { ...sampleMerge, gone: 'per_1' }, 'unsound'],
  ['a merge that keeps somebody else', 'merges', { ...sampleMerge, kept: 'per_3' }, 'unsound'],
  ['a group in no zone', 'groups', { ...sampleGroup, group: { ...group, zone: 'Mars/Base' } }, 'unsound'],
  [
    'a group with somebody twice',
    'groups',
    { ...sampleGroup, group: { ...group, people: [enrolment, enrolment] } },
    'unsound',
  ],
  [
    'a group with a million meetings',
    'groups',
    { ...sampleGroup, group: { ...group, schedule: { ...schedule, meetings: 1e6 } } },
    'unsound',
  ],
  [
    'a group that meets at 25 o’clock',
    'groups',
    { ...sampleGroup, group: { ...group, schedule: { ...schedule, time: '25:00' } } },
    'unsound',
  ],
  [
    'a group that meets on the eighth day',
    'groups',
    { ...sampleGroup, group: { ...group, schedule: { ...schedule, weekdays: [8] } } },
    'bad-document',
  ],
  ['a questionnaire that was taken away', 'questionnaires', { ...sampleQuestionnaire, removed: true }, 'unsound'],
  [
    'a questionnaire that can’t be scored',
    'questionnaires',
    { ...sampleQuestionnaire, instrument: { ...sampleQuestionnaire.instrument, reversed: [9] } },
    'unsound',
  ],
  ['the same answer twice', 'wellbeing', { ...sampleWellbeing, answers: [answer, answer] }, 'unsound'],
  [
    'answers of a million items',
    'wellbeing',
    { ...sampleWellbeing, answers: [{ ...answer, responses: Array.from({ length: 1000 }, () => 1) }] },
    'unsound',
  ],
])('%s is not taken', (_, kind, document, fault) => {
  const id = 'id' in document && typeof document.id === 'string' ? document.id : '';
  expect(checkDocument(recipes, { kind, id, document })).toMatchObject({ fault });
});

test.each<[DocumentKind, { readonly id: string }]>([
  ['people', samplePerson],
  ['merges', sampleMerge],
  ['groups', sampleGroup],
  ['questionnaires', sampleQuestionnaire],
  ['wellbeing', sampleWellbeing],
])('of %s one that is as it should be is taken, and only under its own id', (kind, document) => {
  expect(checkDocument(recipes, { kind, id: document.id, document })).toMatchObject({
    kind,
    id: document.id,
    document,
  });
  expect(checkDocument(recipes, { kind, id: 'other', document })).toMatchObject({ fault: 'id-differs' });
});
