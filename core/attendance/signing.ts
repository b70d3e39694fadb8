import type { Run } from '#core/session/run';
import type { AttendanceLine } from './attendance-line';
import { attended } from '#core/session/mark';
import type { SignOff } from './sign-off';

/** Why a session can't be signed. */
export type NotSignable = 'still-running' | 'already-signed' | 'unmarked-people' | 'nobody-listed' | 'no-name';

/** All reasons why a session can't be signed yet, not only the first; empty when it can. */
export function whyNotSign(run: Run, lines: readonly AttendanceLine[], signed: SignOff | null, by: string): readonly NotSignable[] {
  const reasons: readonly (readonly [NotSignable, boolean])[] = [
    ['already-signed', signed !== null],
    ['still-running', run.playback !== 'finished'],
    ['nobody-listed', lines.length === 0],
    ['unmarked-people', lines.some(({ mark }) => mark === null)],
    ['no-name', by.trim() === ''],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** How many people were in the room. */
export function headCount(lines: readonly AttendanceLine[]): number {
  return lines.filter(({ mark }) => mark !== null && attended.includes(mark)).length;
}
