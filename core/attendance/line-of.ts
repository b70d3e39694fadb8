import { personCode } from '#core/people/person';
import type { Run } from '#core/session/run';
import type { AttendanceLine } from './attendance-line';
import { personTimes } from './person-times';
import type { Listed, Roll } from './roll';

const nothingSaid = { participation: '', referral: '', homePractice: null } as const;

/** A person of a roll as a line, with nothing amended. */
function lineOf(roll: Roll, run: Run, [person, listed]: readonly [string, Listed]): AttendanceLine {
  const tapped = roll.taps.get(person);
  return {
    person,
    code: personCode(person),
    ...listed,
    holds: !roll.withoutHolds.has(person),
    mark: tapped?.mark ?? null,
    ...personTimes(run, tapped, roll.corrections.get(person)),
    signature: roll.signatures.get(person) ?? null,
    ...(roll.remarks.get(person) ?? nothingSaid),
    amended: [],
  };
}

/** The line of one person; null where they are not listed. */
export function lineIn(roll: Roll, run: Run, person: string): AttendanceLine | null {
  const listed = roll.people.get(person);
  return listed === undefined ? null : lineOf(roll, run, [person, listed]);
}

/** The lines of a roll, in the order in which people were entered. */
export function linesOf(roll: Roll, run: Run): readonly AttendanceLine[] {
  return [...roll.people].map((entry) => lineOf(roll, run, entry));
}
