import type { Signature } from '#core/session/signature';
import type { AmendedField, AttendanceLine } from './attendance-line';

/** A field and what it held, in words that a file can hold. */
type Told = ReadonlyMap<AmendedField['field'], string>;

function signatureWords(signature: Signature | null): string {
  if (signature === null) return '';
  if (signature.kind === 'typed') return `typed: ${signature.text}`;
  if (signature.kind === 'strokes') return `strokes: ${signature.strokes.length}`;
  return `paper: ${signature.sheet}${signature.row === null ? '' : `, ${signature.row}`}`;
}

function words(value: string | number | boolean | null): string {
  return value === null ? '' : String(value);
}

function told(line: AttendanceLine | null): Told {
  return new Map<AmendedField['field'], string>([
    ['listed', line?.name ?? ''],
    ['mark', line?.mark ?? ''],
    ['arrived', words(line?.arrived ?? null)],
    ['left', words(line?.left ?? null)],
    ['minutes', words(line?.minutes ?? null)],
    ['signature', signatureWords(line?.signature ?? null)],
    ['participation', line?.participation ?? ''],
    ['referral', line?.referral ?? ''],
    ['homePractice', words(line?.homePractice ?? null)],
  ]);
}

/** How many were counted, as far as an amendment can change it. */
interface Counted {
  readonly people: number | null;
  readonly staff: number | null;
}

function toldCount({ people, staff }: Counted): Told {
  return new Map<AmendedField['field'], string>([
    ['headCount', words(people)],
    ['staffCount', words(staff)],
  ]);
}

/** Who said otherwise, when and why. */
export type Said = Pick<AmendedField, 'event' | 'by' | 'reason' | 'at'>;

function differing(before: Told, now: Told, said: Said): readonly AmendedField[] {
  return [...now].flatMap(([field, to]) => {
    const from = before.get(field) ?? '';
    return from === to ? [] : [{ field, from, to, ...said }];
  });
}

/** What an amendment changed in a person's line; null stands for somebody who is not listed. */
export function amendedFields(
  before: AttendanceLine | null,
  now: AttendanceLine | null,
  said: Said,
): readonly AmendedField[] {
  return differing(told(before), told(now), said);
}

/** What an amendment changed in the head count. */
export function amendedCount(before: Counted, now: Counted, said: Said): readonly AmendedField[] {
  return differing(toldCount(before), toldCount(now), said);
}
