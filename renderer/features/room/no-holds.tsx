import type { AttendanceLine } from '#core/attendance/attendance-line';
import { holds } from '#core/breathing/guard-rails';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import { attended } from '#core/session/mark';

/** True for a part that leads a breath which is held, full or empty. */
export function hasHolds({ breathing }: { readonly breathing?: Pick<BreathingGuide, 'pattern'> | undefined }): boolean {
  return breathing !== undefined && holds(breathing.pattern);
}

function isHere({ mark, left }: AttendanceLine): boolean {
  return left === null && (mark === null || attended.includes(mark));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''));
}

/** A first name; where two people share it, with the initial of the last word, on one line. Initials stay as they are. */
function shortName(name: string, all: readonly string[]): string {
  const [first = name, ...rest] = wordsOf(name).filter((word) => word !== '');
  if (first.replace('.', '').length === 1) return name;
  const shared = all.filter((other) => wordsOf(other).find((word) => word !== '') === first).length > 1;
  const initial = rest.at(-1)?.at(0);
  return shared && initial !== undefined ? `${first}\u00A0${initial}.` : first;
}

/** Who in the room would rather breathe without holds, by the shortest name that tells them apart. */
export function namesWithoutHolds(people: readonly AttendanceLine[]): readonly string[] {
  const names = people.map(({ name }) => name);
  return people.filter((line) => !line.holds && isHere(line)).map(({ name }) => shortName(name, names));
}
