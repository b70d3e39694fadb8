import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words, wordsOf } from '#core/chain/head-words';
import { qrTextOf, readPaper } from '#core/chain/paper-head';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

test('there are 256 words, each told by its first four letters', () => {
  expect(words).toHaveLength(256);
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(256);
  expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
});

test('words are read back, in capitals, cut to four letters and with anything between them', () => {
  const trial = fc.property(hash, (head) => {
    const told = wordsOf(head);
    const found = { seq: null, start: head.slice(0, 16) };
    const cut = told.split(' ').map((word) => word.slice(0, 4).toUpperCase());
    expect(told.split(' ')).toHaveLength(8);
    for (const typed of [told, told.toUpperCase(), cut.join(', '), ` ${cut.join('\n· ')}. `]) {
      expect(readPaper(typed)).toEqual({ found });
    }
  });
  fc.assert(trial);
});

test('the text of the code is read back', () => {
  const trial = fc.property(hash, fc.nat({ max: 999_999_999 }), (head, seq) => {
    expect(readPaper(qrTextOf({ seq, head }))).toEqual({ found: { seq, start: head } });
    expect(readPaper(` ${qrTextOf({ seq, head }).toLowerCase()}\n`)).toEqual({ found: { seq, start: head } });
  });
  fc.assert(trial);
});

test.each([
  ['too few words', 'acorn alder', { count: 2 }],
  ['nothing', ' ', { count: 0 }],
  ['a word of another list', 'acorn alder zzz', { word: 'zzz' }],
  ['too few letters', 'aco ald', { word: 'aco' }],
  ['another code', 'BR2:1:AB', { word: 'BR' }],
])('%s is said to be that', (_, typed, fault) => {
  expect(readPaper(typed)).toEqual(fault);
});
