import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import type { SessionExport } from '#core/attendance/session-export';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** An instant written as ISO 8601 with its offset. */
function when(iso: string): Instant {
  return instant(Date.parse(iso));
}

const present: AttendanceLine = {
  ...sampleLine,
  person: 'PER-01',
  code: 'P-0001',
  name: 'Zoë Ångström',
  holds: true,
  mark: 'present',
  arrived: when('2026-11-19T18:02:10+01:00'),
  left: when('2026-11-19T19:03:30+01:00'),
  minutes: 61,
};

/** A signed evening in Berlin with names that break careless writers. */
export const berlinEvening: SessionExport = {
  session: 'SES-01JD2Z',
  classTitle: 'Room to breathe, part "one"',
  zone: 'Europe/Berlin',
  plannedStart: when('2026-11-19T18:00:00+01:00'),
  plannedEnd: when('2026-11-19T19:00:00+01:00'),
  began: when('2026-11-19T18:02:10+01:00'),
  ended: when('2026-11-19T19:03:30.400+01:00'),
  facilitator: 'Noor Haddad',
  credential: 'LCSW',
  headCount: 5,
  lines: [
    present,
    {
      ...present,
      code: 'P-0002',
      name: '=HYPERLINK("http://x.example","free")',
      signature: { kind: 'paper', sheet: 'S-7K2M9-1', row: 2 },
    },
    {
      ...present,
      code: 'P-0003',
      name: "O'Brien, Máire",
      mark: 'late',
      arrived: when('2026-11-19T18:20:00+01:00'),
      minutes: 43,
      isCorrected: true,
      timesReason: 'She waited at the door.',
      amended: [
        {
          event: 'evt_1',
          field: 'mark',
          from: 'absent',
          to: 'late',
          by: 'Noor Haddad',
          reason: 'Marked in the wrong row.',
          at: when('2026-11-20T09:00:00+01:00'),
        },
      ],
    },
    { ...present, code: 'P-0004', name: 'Line\r\nbreak "quoted"', came: 'walk-in', mark: 'left-early' },
    { ...present, code: 'P-0005', name: '00123', mark: 'absent', arrived: null, left: null, minutes: null },
    { ...present, code: 'P-0006', name: '-5 stars 🌿', mark: 'excused', arrived: null, left: null, minutes: null },
    { ...present, code: 'P-0007', name: 'ليلى حداد ' },
  ],
  signed: {
    by: '+Noor Haddad',
    credential: 'LCSW',
    statement: 'I was there.',
    at: when('2026-11-19T19:05:00+01:00'),
  },
  rested: milliseconds(150_000),
  inDistress: milliseconds(240_000),
  overrides: [
    { what: 'paused', reason: '=Someone rang; the door was locked' },
    { what: 'added', reason: '' },
    { what: 'distress', reason: 'Line\r\nbreak' },
  ],
};

/** A class in Chicago on an evening that is already the next day in UTC; never begun, nobody marked, not signed. */
export const chicagoEvening: SessionExport = {
  ...berlinEvening,
  session: 'SES-01JD31',
  zone: 'America/Chicago',
  plannedStart: when('2026-11-19T19:30:00-06:00'),
  plannedEnd: when('2026-11-19T20:30:00-06:00'),
  began: null,
  ended: null,
  credential: '',
  headCount: 0,
  lines: [{ ...present, code: 'P-0008', name: 'Ada', mark: null, arrived: null, left: null, minutes: null }],
  signed: null,
  rested: milliseconds(0),
  inDistress: milliseconds(0),
  overrides: [],
};
