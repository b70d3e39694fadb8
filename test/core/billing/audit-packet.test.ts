import { expect, test } from 'vitest';
import { auditPacket, type PacketSession } from '#core/billing/audit-packet';
import { IdentityIndex } from '#core/billing/known-identities';

const session: PacketSession = {
  session: 'ses_1',
  day: '2026-11-16',
  title: 'First hour',
  meeting: null,
  zone: 'America/Denver',
  place: 'Room 2',
  plannedStart: 0,
  plannedEnd: 0,
  began: 0,
  ended: 0,
  people: 8,
  staff: 1,
  leaders: ['Kim Park, LCSW'],
  signed: { by: 'Kim Park', credential: 'LCSW', at: 0 },
  coSigned: [],
  mark: 'present',
  came: 'expected',
  arrived: 0,
  left: 0,
  minutes: 60,
  corrected: '',
  signature: null,
  participation: 'Practised with Bo Ruiz.',
  referral: '',
  homePractice: null,
  amended: [],
  seal: null,
};
const nobody = { preferred: '', birthDate: null, memberIds: [] };
const bo = { given: 'Bo', family: 'Ruiz', ...nobody };
const ana = { given: 'Ana', family: 'Vale', ...nobody };
const head = {
  person: 'per_ana',
  patient: { given: 'Ana', family: 'Vale', birthDate: null, memberIds: [] },
  practice: '',
  from: '2026-11-01',
  to: '2026-11-30',
  unsigned: 0,
};
const alone = { own: [ana], besides: ['Kim Park'], ordinary: new Set<string>() };
const others = { all: new IdentityIndex([ana, bo]), near: [bo] };

test('a packet is in the order of the days, and covers others in what was written, amendments too', () => {
  const amended = [
    {
      event: 'evt_1',
      field: 'participation',
      from: 'With Bo',
      to: 'Alone',
      by: 'Kim Park',
      reason: 'Took Bo for Ana',
      at: 1,
    },
  ];
  const later = { ...session, session: 'ses_2', day: '2026-11-23', amended };
  const packet = auditPacket(
    head,
    [later, session].map((each) => ({ session: each, others })),
    alone,
  );
  expect(packet.sessions.map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-23']);
  expect(packet.sessions[0]?.participation).toBe('Practised with █████.');
  expect(packet.sessions[1]?.amended[0]).toMatchObject({
    from: 'With █████',
    reason: 'Took █████ for Ana',
    by: 'Kim Park',
  });
  expect(packet.hasCovered).toBe(true);
});

test('a packet in which nobody else was named says that nothing was covered', () => {
  const plain = { ...session, participation: 'Did well.' };
  expect(auditPacket(head, [{ session: plain, others }], alone).hasCovered).toBe(false);
});
