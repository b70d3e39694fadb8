import { expect, test } from 'vitest';
import { duplicatesIn } from '#core/people/duplicates';
import { type LikenessReason, likePeople } from '#core/people/likeness';
import type { PersonDigest } from '#core/people/person-digest';
import { digest, town } from './people-samples';

const robin = digest('per_1', { given: 'Robin', family: 'Vale', birthDate: '1984-03-09', phone: '+1 (303) 555-0142' });

test.each<[string, Partial<PersonDigest>, readonly LikenessReason[]]>([
  ['the same name', { birthDate: null, phone: '' }, ['name']],
  ['the same in every way', {}, ['name', 'birth-date', 'phone']],
  ['a letter that slipped', { family: 'Vlae', birthDate: null }, ['typing', 'phone']],
  ['a name that sounds the same', { given: 'Robyn', family: 'Vail' }, ['sounds-like', 'typing', 'birth-date', 'phone']],
  ['names in the other order', { given: 'Vale', family: 'Robin', phone: '' }, ['name', 'birth-date']],
  ['no accents', { given: 'Robín', phone: '' }, ['name', 'birth-date']],
  ['day and month in the other order', { birthDate: '1984-09-03' }, ['name', 'birth-date', 'phone']],
  ['one digit of the date', { birthDate: '1984-03-08', phone: '' }, ['name', 'birth-date']],
  ['another way of writing the number', { phone: '303.555.0142', birthDate: null }, ['name', 'phone']],
  ['the preferred name', { given: 'Roberta', preferred: 'Robin', phone: '' }, ['name', 'birth-date']],
  ['another family name since', { family: 'Okafor' }, ['birth-date', 'phone']],
])('%s is a likeness', (_, told, why) => {
  const [found] = likePeople({ ...robin, ...told }, [robin]);
  expect(found?.why).toEqual(why);
});

test.each<[string, Partial<PersonDigest>]>([
  ['a namesake with another birthday', { birthDate: '1990-11-23', phone: '' }],
  ['a twin', { given: 'Jordan' }],
  ['somebody of the same household', { given: 'Ingrid', birthDate: '1955-01-02' }],
  ['somebody born on the same day', { given: 'Kim', family: 'Aster', phone: '' }],
])('%s is somebody else', (_, told) => {
  expect(likePeople({ ...robin, ...told }, [robin])).toEqual([]);
});

test('Mueller is Müller, and O’Brien is OBrien', () => {
  const jurgen = digest('per_2', { given: 'Jürgen', family: 'Müller' });
  const pat = digest('per_3', { given: 'Pat', family: 'O’Brien' });
  const like = (given: string, family: string) =>
    likePeople({ ...digest('new'), given, family }, [jurgen, pat]).map(({ person }) => person.id);
  expect(like('Juergen', 'Mueller')).toEqual(['per_2']);
  expect(like('Pat', 'OBrien')).toEqual(['per_3']);
});

test('merged entries and the person themselves are never shown', () => {
  const gone = { ...robin, id: 'per_2', mergedInto: 'per_1' };
  expect(likePeople(robin, [robin, gone], 'per_1')).toEqual([]);
});

test('of a town of ten thousand each planted double is found, and hardly anybody else', () => {
  const people = town(10_000);
  const slipped = people
    .filter((_, at) => at % 200 === 0)
    .map((person, at): PersonDigest => {
      const id = `per_double_${at}`;
      if (at % 3 === 0) return { ...person, id, family: person.family.slice(0, -1) };
      if (at % 3 === 1) return { ...person, id, birthDate: null };
      return { ...person, id, given: person.family, family: person.given, phone: '' };
    });
  const found = duplicatesIn([...people, ...slipped]);
  const doubles = new Set(found.flatMap(({ one, other }) => [one.id, other.id]).filter((id) => id.includes('double')));
  expect(doubles.size).toBe(slipped.length);
  expect(found.length).toBeLessThan(200);
});
