import { attended } from '#core/session/mark';
import type { Run } from '#core/session/run';
import type { AttendanceLine } from './attendance-line';
import type { Cancelled } from './cancelled';
import type { SignOff } from './sign-off';

/** Why a session can't be signed. */
export type NotSignable = 'still-running' | 'already-signed' | 'unmarked-people' | 'nobody-listed' | 'no-name';

/** What signing looks at. */
interface Signable {
  readonly run: Run;
  readonly people: readonly AttendanceLine[];
  readonly signed: SignOff | null;
  readonly cancelled: Cancelled | null;
}

/**
 * All reasons why a session can't be signed yet, not only the first; empty when it can. One that was not held is signed
 * without anybody in it.
 */
export function whyNotSign({ run, people, signed, cancelled }: Signable, by: string): readonly NotSignable[] {
  const wasHeld = cancelled === null;
  const reasons: readonly (readonly [NotSignable, boolean])[] = [
    ['already-signed', signed !== null],
    ['still-running', wasHeld && run.playback !== 'finished'],
    ['nobody-listed', wasHeld && people.length === 0],
    ['unmarked-people', wasHeld && people.some(({ mark }) => mark === null)],
    ['no-name', by.trim() === ''],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** How many people were in the room. */
export function headCount(lines: readonly AttendanceLine[]): number {
  return lines.filter(({ mark }) => mark !== null && attended.includes(mark)).length;
}
