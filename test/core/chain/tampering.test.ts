import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerLine, linkLine } from '#core/chain/chain-file';
import { wordsOf } from '#core/chain/head-words';
import { nextSeal } from '#core/chain/link';
import { qrTextOf } from '#core/chain/paper-head';
import { instant } from '#core/time/instant';
import { chainOf, endOf, fileOf, foreignKey, paperOf, secretKey, verify } from './made-chain';

const seals = chainOf(6);
const whole = fileOf(seals);
const foreign = chainOf(6, foreignKey);
const paper = paperOf(wordsOf(endOf(seals).head));
const links = whole.length - 1;

/** A number that is told by chance, made to be one of so many. */
function among(chance: number, count: number): number {
  return chance % count;
}

/** The line of a link, 1 for the first. */
function lineAt(chance: number): number {
  return 1 + among(chance, links);
}

function without(at: number, count = 1): readonly string[] {
  return whole.toSpliced(at, count);
}

function edited(at: number, chance: number): readonly string[] {
  const line = whole[at] ?? '';
  const place = among(chance, line.length);
  const other = line[place] === '7' ? '8' : '7';
  return whole.with(at, line.slice(0, place) + other + line.slice(place + 1));
}

function moved(from: number, to: number): readonly string[] {
  const rest = without(from);
  return rest.toSpliced(to, 0, whole[from] ?? '');
}

/** Whoever has the laptop and its key can write all of it anew behind some link: only the paper tells. */
function rewritten(from: number): readonly string[] {
  const kept = seals.slice(0, from);
  for (const { text, at, session, sealedFor, event } of seals.slice(from)) {
    const changed = text.replace('"late"', '"present"').replace('"absent"', '"present"');
    kept.push(nextSeal(endOf(kept), { at, session, sealedFor, event, text: changed }, secretKey));
  }
  return fileOf(kept);
}

/** Each takes two numbers of chance and gives the lines of a file that somebody changed. */
const tamperings = {
  'a letter of a link is another': (one: number, other: number) => edited(lineAt(one), other),
  'a letter of the first line is another': (one: number) => edited(0, one),
  'a link is gone': (one: number) => without(lineAt(one)),
  'the first links are gone': (one: number) => without(1, 1 + among(one, links)),
  'the last links are gone': (one: number) => without(links + 1 - (1 + among(one, links)), links),
  'a link stands in another place': (one: number, other: number) => {
    const from = lineAt(one);
    return moved(from, 1 + ((from + among(other, links - 1)) % links));
  },
  'a link stands there twice': (one: number, other: number) =>
    whole.toSpliced(lineAt(other), 0, whole[lineAt(one)] ?? ''),
  'a link has the text of another': (one: number, other: number) => {
    const at = lineAt(one);
    const donor = seals[at % links];
    const own = seals[at - 1];
    if (own === undefined || donor === undefined) throw new Error(`no link ${at} ${other}`);
    return whole.with(at, linkLine({ ...own, text: donor.text }));
  },
  'a link is signed with another key': (one: number) => {
    const at = lineAt(one);
    const link = foreign[at - 1];
    if (link === undefined) throw new Error(`no link ${at}`);
    return whole.with(at, linkLine(link));
  },
  'the first line is of another key': () => whole.with(0, headerLine(endOf(seals), foreignKey, instant(1))),
  'the first line tells of fewer links': (one: number) =>
    whole.with(0, fileOf(seals.slice(0, among(one, links)))[0] ?? ''),
  'the last links are gone, and the first line is made anew': (one: number) =>
    fileOf(seals.slice(0, among(one, links))),
  'all behind a link is made anew with the same key': (one: number) => rewritten(among(one, links)),
  'all is made anew with another key, and changed': () => {
    const other = rewritten(0).slice(1);
    return [headerLine(endOf(seals), foreignKey, instant(1)), ...other];
  },
} as const;

const kinds = fc.constantFrom(...Object.values(tamperings));

test('a file as it was written is whole, and the paper is found in it', () => {
  const verdict = verify(whole, paper);
  expect(verdict).toMatchObject({ faults: [], links: 18, sessions: 6, paper: { seq: 18, since: 0 } });
  expect(verify(whole).paper).toBeNull();
});

test('the file is still whole when it has grown since the paper was printed', () => {
  const early = paperOf(qrTextOf(endOf(seals.slice(0, 7))));
  expect(verify(whole, early)).toMatchObject({ faults: [], paper: { seq: 7, since: 11 } });
  expect(verify(whole, paperOf(qrTextOf(endOf([]))))).toMatchObject({ faults: [], paper: { seq: 0, since: 18 } });
});

test.each(Object.entries(tamperings))('it is found wherever it is done: %s', (_, tamper) => {
  const trial = fc.property(fc.nat(), fc.nat(), (one, other) => {
    const lines = tamper(one, other);
    expect(lines).not.toEqual(whole);
    expect(verify(lines, paper).faults).not.toEqual([]);
  });
  expect(() => fc.assert(trial, { numRuns: 20 })).not.toThrow();
});

test('each of 100 random tamperings is found, and most kinds are among them', () => {
  const done = new Set<unknown>();
  let found = 0;
  const trial = fc.property(kinds, fc.nat(), fc.nat(), (tamper, one, other) => {
    done.add(tamper);
    const { faults } = verify(tamper(one, other), paper);
    found += faults.length > 0 ? 1 : 0;
  });
  fc.assert(trial, { numRuns: 100 });
  expect(found).toBe(100);
  expect(done.size).toBeGreaterThanOrEqual(10);
});

test('without the paper nobody can tell that the end was cut off by whoever has the key', () => {
  expect(verify(fileOf(seals.slice(0, 9))).faults).toEqual([]);
  expect(verify(fileOf(seals.slice(0, 9)), paper).faults).toEqual([{ what: 'not-on-paper', line: 10, seq: null }]);
});
