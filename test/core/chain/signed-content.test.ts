import { expect, test } from 'vitest';
import { dueSeals } from '#core/chain/seals';
import { signedSchema, signedText } from '#core/chain/signed-content';
import { textHash } from '#core/library/content-hash';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { chainOf, signedSession } from './made-chain';

const record = signedSession('ses_1');
const text = signedText(record, 'ses_1_evt_8');

test('what is signed tells who was there, how long and who signed', () => {
  const read = signedSchema.parse(JSON.parse(text));
  expect(read.signed).toEqual({ by: 'Sam Rivers', credential: 'LCSW' });
  expect(read.people).toMatchObject([
    { name: 'Robin Vale', mark: 'present', minutes: 6 },
    { name: 'Kim Aster', mark: 'late', minutes: 4 },
  ]);
});

test('what somebody wrote of a person, and what was drawn, is only in its hash', () => {
  for (const hidden of ['Wept', 'Hart', 'hard evening', '[1,2,3,4]']) expect(text).not.toContain(hidden);
  const [, , , remark] = record.events;
  if (remark?.deed.do !== 'remark') throw new Error('expected a remark');
  const other = { ...remark, deed: { ...remark.deed, participation: 'Laughed.' } };
  expect(signedText({ ...record, events: record.events.with(3, other) }, 'ses_1_evt_8')).not.toBe(text);
});

test('each text is of the session as it stood then', () => {
  const [first, second, third] = chainOf(1).map(({ text: one }) => JSON.parse(one));
  expect([first.coSigned.length, second.coSigned.length, third.coSigned.length]).toEqual([0, 1, 1]);
  expect([first.amendments.length, second.amendments.length, third.amendments.length]).toEqual([0, 0, 1]);
  expect(third.amendments[0]).toMatchObject({ by: 'Sam Rivers', reason: 'Wrong row.' });
});

test('the same session is the same text in whatever order it was written, with signs of life or without', () => {
  const [start, ...rest] = record.events;
  if (start === undefined) throw new Error('expected a start');
  const {
    facilitator: { name, credential },
    ...others
  } = record;
  const beat = { ...start, id: 'evt_beat', deed: { do: 'heartbeat' } as const };
  const at = { wall: instant(start.at.wall), mono: milliseconds(start.at.mono), boot: start.at.boot };
  const events = [{ deed: start.deed, at, seq: start.seq, id: start.id }, beat, ...rest];
  expect(signedText({ facilitator: { credential, name }, ...others, events }, 'ses_1_evt_8')).toBe(text);
});

test('the form of what is signed does not change unseen', () => {
  expect(textHash(text)).toMatchInlineSnapshot(`"e5dbd400bfd5c9e37c759121c7a88b3c221d403e13b454ed88e23a17692512a6"`);
});

test('whatever lacks a link is due, once, in its order, and nothing of an unsigned session is', () => {
  const all = dueSeals(record.events, []);
  expect(all.map(({ sealedFor }) => sealedFor)).toEqual(['sign', 'co-sign', 'amend']);
  const seals = chainOf(1);
  expect(dueSeals(record.events, seals.slice(0, 1))).toEqual(all.slice(1));
  expect(dueSeals(record.events, seals)).toEqual([]);
  expect(dueSeals(record.events.slice(0, 7), [])).toEqual([]);
});
