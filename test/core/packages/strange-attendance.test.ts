import { expect, test } from 'vitest';
import { soundSession } from '#core/packages/sound-session';
import { type SessionRecord, sampleSession, sessionRecipe } from '#core/records/session-record';
import type { Deed } from '#core/session/event';
import { instant } from '#core/time/instant';
import { endedSession, eventsOf, signedSession } from './package-samples';

const long = 'a'.repeat(201);
const book = 'a'.repeat(4001);
const zeros = '0'.repeat(64);
const sign: Deed = { do: 'sign', by: 'Sam Rivers', credential: '', statement: 'As marked.' };
const coSign: Deed = { do: 'co-sign', by: 'Dr Hart', credential: '', statement: 'Reviewed.' };
const mark: Extract<Deed, { do: 'mark' }> = { do: 'mark', person: 'per_1', mark: 'late' };
const amend: Deed = { do: 'amend', by: 'Sam Rivers', reason: 'Wrong row.', change: mark };
const nothing = { participation: '', referral: '', homePractice: null } as const;

const seal: SessionRecord['seals'][number] = {
  seq: 1,
  at: instant(1_780_000_500_000),
  session: signedSession.id,
  sealedFor: 'sign',
  event: 'evt_7',
  content: zeros,
  prev: zeros,
  hash: zeros,
  signature: zeros,
  text: '',
};

function withDeeds(...deeds: readonly Deed[]): SessionRecord {
  return { ...endedSession, events: eventsOf(deeds) };
}

test.each<[string, SessionRecord]>([
  ['times of no calendar', withDeeds({ do: 'times', person: 'p', arrived: instant(-1), left: null, reason: '' })],
  [
    'times with a reason as long as a book',
    withDeeds({ do: 'times', person: 'p', arrived: null, left: null, reason: book }),
  ],
  ['more heads than a city', withDeeds({ do: 'head-count', people: 100_001, staff: null })],
  [
    'a name without end as a signature',
    withDeeds({ do: 'signature', person: 'p', signature: { kind: 'typed', text: long } }),
  ],
  ['a sheet with a number without end', withDeeds({ do: 'sheet', sheet: long, rows: [] })],
  [
    'a sheet with more rows than a hall holds',
    withDeeds({ do: 'sheet', sheet: 'S', rows: Array.from({ length: 2001 }, String) }),
  ],
  ['a remark as long as a book', withDeeds({ do: 'remark', person: 'p', ...nothing, referral: book })],
  ['a reason to call it off as long as a book', withDeeds({ do: 'cancel', reason: book })],
  [
    'somebody who makes up for a meeting without end',
    withDeeds({ do: 'join', person: 'p', name: 'n', mark: null, makesUp: { group: long, meeting: '' } }),
  ],
  ['an amendment by nobody', withDeeds(sign, { ...amend, by: ' ' })],
  ['an amendment without a reason', withDeeds(sign, { ...amend, reason: '' })],
  ['an amendment of somebody without end', withDeeds(sign, { ...amend, change: { ...mark, person: long } })],
  ['an amendment of what is not signed', withDeeds(amend)],
  ['a second name under what is not signed', withDeeds(coSign)],
  ['a second signature', withDeeds(sign, sign)],
  ['a mark behind the signature', withDeeds(sign, mark)],
  ['a way back from the signature', withDeeds(sign, { do: 'undo', event: 'evt_1' })],
  ['a way back from a signature that is to come', withDeeds({ do: 'undo', event: 'evt_2' }, sign)],
  ['a group without end', { ...endedSession, group: { id: 'g', meeting: '', no: 1, title: long, label: '' } }],
  ['a place without end', { ...endedSession, place: long }],
  ['a helper without end', { ...endedSession, staff: [{ name: long, credential: '' }] }],
  ['a link of another session', { ...signedSession, seals: [{ ...seal, session: 'ses_other' }] }],
  ['a link of nothing that was done', { ...signedSession, seals: [{ ...seal, event: 'evt_99' }] }],
])('a session with %s is unsound', (_, record) => {
  expect(soundSession(record)).toBeTypeOf('string');
});

test.each<[string, SessionRecord]>([
  [
    'everything that can be said of people',
    withDeeds(
      {
        do: 'join',
        person: 'p',
        name: 'n',
        mark: null,
        came: 'make-up',
        makesUp: { group: 'g', meeting: '2026-11-16' },
        holds: false,
      },
      { do: 'times', person: 'p', arrived: instant(1_780_000_000_000), left: null, reason: 'Seen.' },
      { do: 'head-count', people: 3, staff: null },
      { do: 'signature', person: 'p', signature: { kind: 'strokes', width: 9, height: 9, strokes: [[1, 1, 2, 2]] } },
      { do: 'signature', person: 'p', signature: { kind: 'paper', sheet: 'S-1', row: null } },
      { do: 'signature', person: 'p', signature: null },
      { do: 'sheet', sheet: 'S-1', rows: ['p'] },
      { do: 'remark', person: 'p', ...nothing },
      { do: 'cancel', reason: 'No heating.' },
    ),
  ],
  [
    'what adds to its signature, and with its link',
    { ...withDeeds(sign, amend, coSign), id: 'ses_x', seals: [{ ...seal, session: 'ses_x', event: 'evt_1' }] },
  ],
])('a session with %s is sound, and the same when it was stored and read again', (_, record) => {
  const stored: unknown = JSON.parse(JSON.stringify(record));
  const found = soundSession(sessionRecipe.parse(stored));
  expect(found).toMatchObject({ record: { events: record.events } });
});

test('a session of the second version is of no group, in no place, with nobody to help and nothing sealed', () => {
  const { group: _group, place: _place, staff: _staff, seals: _seals, ...rest } = sampleSession;
  expect(sessionRecipe.parse({ ...rest, version: 2 })).toEqual(sampleSession);
});
