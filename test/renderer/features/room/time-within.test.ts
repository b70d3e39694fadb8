import { describe, expect, test } from 'vitest';
import { isoLocal, zoneOffset } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { timeWithin } from '#features/room/time-within';

const zone = 'Europe/Berlin';

function within(from: string, to: string) {
  return { from: instant(Date.parse(from)), to: instant(Date.parse(to)) };
}

const evening = within('2026-11-23T18:50:30+01:00', '2026-11-23T21:10:00+01:00');
const overMidnight = within('2026-11-23T23:40:00+01:00', '2026-11-24T00:30:00+01:00');
const autumn = within('2026-10-25T01:50:00+02:00', '2026-10-25T02:20:00+01:00');
const autumnEarly = within('2026-10-25T01:50:00+02:00', '2026-10-25T02:40:00+02:00');

describe('the moment at which a class is said to have ended', () => {
  test.each([
    ['lies between its last part and now', '19:02', evening, '2026-11-23T19:02:00 +01:00'],
    ['in the minute in which its last part began is that beginning', '18:50', evening, '2026-11-23T18:50:30 +01:00'],
    ['may be now', '21:10', evening, '2026-11-23T21:10:00 +01:00'],
    ['before midnight is of the day before', '23:55', overMidnight, '2026-11-23T23:55:00 +01:00'],
    ['after midnight is of the day itself', '00:10', overMidnight, '2026-11-24T00:10:00 +01:00'],
    ['in the hour that comes twice is the later one', '02:10', autumn, '2026-10-25T02:10:00 +01:00'],
    [
      'in the hour that comes twice is the earlier one before the later',
      '02:10',
      autumnEarly,
      '2026-10-25T02:10:00 +02:00',
    ],
  ])('%s', (_, time, bounds, told) => {
    const at = timeWithin(time, bounds, zone);
    expect(at === null ? null : `${isoLocal(at, zone)} ${zoneOffset(at, zone)}`).toBe(told);
  });

  test('is looked for near the end that is corrected, not on the next day on which somebody looks at it', () => {
    const until = within('2026-11-23T18:10:00+01:00', '2026-11-24T20:00:00+01:00');
    const near = instant(Date.parse('2026-11-23T18:30:00+01:00'));
    const at = timeWithin('18:55', { ...until, near }, zone);
    expect(at === null ? null : isoLocal(at, zone)).toBe('2026-11-23T18:55:00');
  });

  test.each([
    ['before its last part began', '18:49'],
    ['not yet come', '21:11'],
    ['no time of a day', '25:00'],
    ['half written', '19:'],
  ])('is not taken when it is %s', (_, time) => {
    expect(timeWithin(time, evening, zone)).toBeNull();
  });
});
