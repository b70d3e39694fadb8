import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Identity } from '#core/billing/identity-phrases';
import { type Alone, cover, covered, othersIn } from '#core/billing/identity-search';
import { IdentityIndex } from '#core/billing/known-identities';

function somebody(given: string, family: string, more: Partial<Identity> = {}): Identity {
  return { given, family, preferred: '', birthDate: null, memberIds: [], ...more };
}

const ana = somebody('Ana Maria', 'Vale', { preferred: 'Annie', birthDate: '1980-02-29', memberIds: ['M0012345'] });
const alone: Alone = { own: [ana], besides: ['Kim Park'], ordinary: new Set(['may', 'will']) };

function foundIn(text: string, others: readonly Identity[], own: Alone = alone): readonly string[] {
  return othersIn(text, new IdentityIndex([ana, ...others]), own).map(({ from, until }) => text.slice(from, until));
}

test.each([
  ['the name', 'Seen with Björn Müller today', 'Björn Müller'],
  ['without its accents', 'seen with BJORN MULLER today', 'BJORN MULLER'],
  ['as it is spelled without them', 'Bjoern Mueller', 'Bjoern Mueller'],
  ['turned round', 'MUELLER, BJÖRN', 'MUELLER, BJÖRN'],
  ['owning something', 'Björn Müller’s chair', 'Björn Müller’s'],
  ['the preferred name', 'Bear Müller came late', 'Bear Müller'],
  ['the first name with an initial', 'beside Björn M. at the door', 'Björn M'],
  ['the first of two given names', 'Björn Karl Müller, and Björn Müller', 'Björn Karl Müller'],
  ['the birth date of a file', 'born 1984-03-09', '1984-03-09'],
  ['the birth date of a form', '03 09 1984', '03 09 1984'],
  ['the birth date in words', 'March 9, 1984', 'March 9, 1984'],
  ['the birth date in short', '9 mar 1984', '9 mar 1984'],
  ['the member number', 'card xk-77 120', 'xk-77 120'],
])('somebody else is found by %s', (_what, text, found) => {
  const other = somebody('Björn Karl', 'Müller', {
    preferred: 'Bear',
    birthDate: '1984-03-09',
    memberIds: ['XK-77-120'],
  });
  expect(foundIn(text, [other])[0]).toBe(found);
});

test.each([
  ['the initial and the family name', 'beside A. García López', 'A. García López'],
  ['the first of two family names', 'Ana García came late', 'Ana García'],
  ['the second of two family names', 'Ana López came late', 'Ana López'],
  ['a birth date with the day first', 'born 09/03/1984', '09/03/1984'],
  ['a birth date with points', 'born 9.3.1984', '9.3.1984'],
  ['a number without its signs', 'card W5556677', 'W5556677'],
  ['a name with a break that nobody sees', 'with Ana Gar\u00adcía López', 'Ana Gar\u00adcía López'],
])('somebody with two family names is found by %s', (_what, text, found) => {
  const other = somebody('Ana', 'García López', { birthDate: '1984-03-09', memberIds: ['W555-66-77'] });
  const bo: Alone = { ...alone, own: [somebody('Bo', 'Cruz')] };
  expect(foundIn(text, [other], bo)).toContain(found);
});

test('a number is found with its letters apart', () => {
  expect(foundIn('card M 7712345', [somebody('Jo', 'Cole', { memberIds: ['M7712345'] })])).toEqual(['M 7712345']);
});

test.each([
  ['words that only begin like it', 'Anabel Valentine', somebody('Ana', 'Val')],
  ['a short number', 'room 12', somebody('Jo', 'Cole', { memberIds: ['12'] })],
  ['whoever led', 'Led by Kim Park', somebody('Kim', 'Park')],
  ['whoever is called like the own person', 'Annie Vale', somebody('Annie', 'Vale')],
  ['the own birth date', 'February 29, 1980', somebody('Jo', 'Cole', { birthDate: '1980-02-29' })],
  ['the own member number', 'M0012345', somebody('Jo', 'Cole', { memberIds: ['M0012345'] })],
  ['a name of one word that pages say', 'May 4, 2026', somebody('May', '')],
  ['a name of one word that is not written as one', 'a cole in the road', somebody('', 'Cole')],
])('nobody else is found in %s', (_what, text, other) => {
  expect(foundIn(text, [other])).toEqual([]);
});

test('a name is found in a script that writes words without a space', () => {
  expect(foundIn('今天王小明也来了', [somebody('小明', '王')])).toEqual(['王小明']);
});

test('a part of the own name by itself is somebody else’s where they are called so', () => {
  const maria = somebody('Maria', 'Vale');
  expect(foundIn('Ana Maria Vale', [maria])).toEqual([]);
  expect(foundIn('Ana Maria Vale came with Kim', [maria, somebody('Kim', 'Roe')])).toEqual([]);
  expect(foundIn('Maria Cole and Ana Vale', [somebody('Maria', 'Cole')])).toEqual(['Maria Cole']);
});

test('what somebody wrote keeps all of its words but those that tell of others, first names of the same class among them', () => {
  const near = [somebody('Fatou', 'Green'), somebody('Will', 'Ito')];
  const others = { all: new IdentityIndex([...near, somebody('Gus', 'Haas')]), near };
  const text = 'Annie practised with Fatou, Gus Haas and Kim Park; she will go on.';
  expect(covered(text, others, alone)).toBe(`Annie practised with ${cover}, ${cover} and Kim Park; she will go on.`);
  expect(covered('Will Ito’s mat', others, alone)).toBe(`${cover} mat`);
  expect(covered('Did well.', others, alone)).toBe('Did well.');
});

const letters = 'abcdeghklmnoprstuvzäöüßéñçøłАБВгджé';
const name = fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 3, maxLength: 9 }).map((all) => {
  const word = all.join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
});
const person = fc.record({ given: name, family: name }).map(({ given, family }) => somebody(given, family));
const around = fc.array(fc.constantFrom('came', 'late', 'and', '2026', 'S9454', '(', ',', '—', 'Room 2.'), {
  maxLength: 8,
});

test('for anybody: with another’s name in it no document passes, however it is written; covered, and without it, it does', () => {
  const written = fc.constantFrom<(of: Identity) => string>(
    ({ given, family }) => `${given} ${family}`,
    ({ given, family }) => `${family}, ${given}`,
    ({ given, family }) => `${given} ${family}`.toUpperCase(),
    ({ given, family }) => `${given} ${family}`.normalize('NFD'),
    ({ given, family }) => `${given}\n${family}`,
  );
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 2, maxLength: 12 }),
      written,
      around,
      around,
      (all, write, before, behind) => {
        const [own, other] = all;
        if (own === undefined || other === undefined) return;
        const isOther = foundIn(write(other), [], { own: [own], besides: [], ordinary: new Set() }).length === 0;
        const index = new IdentityIndex(all);
        const mine: Alone = { own: [own], besides: [], ordinary: new Set() };
        const text = [...before, write(own), ...behind].join(' ');
        const leaking = [...before, write(other), ...behind].join(' ').normalize('NFC');
        const isSame = othersIn(write(other).normalize('NFC'), index, mine).length === 0;
        expect(isOther).toBe(true);
        expect(othersIn(text.normalize('NFC'), index, mine)).toEqual([]);
        // Two who are called alike can't be told apart by that.
        if (isSame)
          expect(covered(write(own), { all: new IdentityIndex([other]), near: [] }, mine)).toBe(
            write(own).normalize('NFC'),
          );
        else expect(othersIn(leaking, index, mine)).not.toEqual([]);
        const bare = covered(leaking, { all: index, near: all.slice(1) }, mine);
        expect(othersIn(bare, index, mine)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
