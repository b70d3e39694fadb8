import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended, type Mark, wentEarly } from '#core/session/mark';
import { atCivil, clockTime, isCivilDate } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** Marks of people who were there, and when. */
function isTimed(mark: Mark): mark is Exclude<Mark, 'absent' | 'excused' | 'no-show' | 'cancelled-late'> {
  return attended.includes(mark);
}

function timeOf({ mark, arrived, left }: AttendanceLine): Instant | null {
  return mark !== null && wentEarly.includes(mark) ? left : arrived;
}

/** What a row says of a person's mark, with the time that belongs to it. */
export function markWords(say: Say, line: AttendanceLine, zone: string): string {
  const { mark, minutes } = line;
  const at = timeOf(line);
  if (mark === 'present' && minutes !== null) return say('mark.minutes', { mark: say('mark.present'), minutes });
  if (mark === null) return say('mark.none');
  if (at === null || !isTimed(mark)) return say(`mark.${mark}`);
  const words = say(`mark.at.${mark}`, { time: clockTime(at, zone) });
  return minutes === null ? words : say('mark.minutes', { mark: words, minutes });
}

function spanWords(say: Say, { arrived, left }: AttendanceLine, zone: string): string {
  if (arrived === null) return '';
  const from = clockTime(arrived, zone);
  return left === null ? say('times.from', { from }) : say('times.span', { from, to: clockTime(left, zone) });
}

function cameWords(say: Say, { came, makesUp }: AttendanceLine, zone: string): string {
  if (came !== 'make-up') return '';
  const date = makesUp?.meeting ?? '';
  return isCivilDate(date) ? say('people.make-up-for', { date: atCivil(date, '12:00', zone) }) : say('people.make-up');
}

/** What is known of a person besides their mark and their breath, each a few words. */
export function personNotes(say: Say, line: AttendanceLine, zone: string): readonly string[] {
  const { isCorrected, signature, participation, referral } = line;
  return [
    cameWords(say, line, zone),
    isCorrected ? spanWords(say, line, zone) : '',
    signature === null ? '' : say('signature.has'),
    participation,
    referral === '' ? '' : say('attended.referred', { to: referral }),
  ].filter((words) => words !== '');
}
