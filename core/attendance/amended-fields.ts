import type { Signature } from '#core/session/signature';
import type { AmendedField, AttendanceLine } from './attendance-line';

/** A field and what it held, in words that a file can hold. `is`: what tells it from another that is worded alike. */
type Told = ReadonlyMap<AmendedField['field'], { readonly words: string; readonly is: string }>;

function signatureWords(signature: Signature | null): string {
  if (signature === null) return '';
  if (signature.kind === 'typed') return `typed: ${signature.text}`;
  if (signature.kind === 'strokes') return `strokes: ${signature.strokes.length}`;
  return `paper: ${signature.sheet}${signature.row === null ? '' : `, ${signature.row}`}`;
}

function words(value: string | number | boolean | null): string {
  return value === null ? '' : String(value);
}

function plain(values: readonly (readonly [AmendedField['field'], string])[]): Told {
  return new Map(values.map(([field, value]) => [field, { words: value, is: value }]));
}

function told(line: AttendanceLine | null): Told {
  const signature = line?.signature ?? null;
  return new Map([
    ...plain([
      ['listed', line?.name ?? ''],
      ['mark', line?.mark ?? ''],
      ['arrived', words(line?.arrived ?? null)],
      ['left', words(line?.left ?? null)],
      ['minutes', words(line?.minutes ?? null)],
      ['participation', line?.participation ?? ''],
      ['referral', line?.referral ?? ''],
      ['homePractice', words(line?.homePractice ?? null)],
    ]),
    // Two drawings may have as many strokes, and be those of two people.
    ['signature', { words: signatureWords(signature), is: JSON.stringify(signature) }],
  ]);
}

/** How many were counted, as far as an amendment can change it. */
interface Counted {
  readonly people: number | null;
  readonly staff: number | null;
}

function toldCount({ people, staff }: Counted): Told {
  return plain([
    ['headCount', words(people)],
    ['staffCount', words(staff)],
  ]);
}

/** Who said otherwise, when and why. */
export type Said = Pick<AmendedField, 'event' | 'by' | 'reason' | 'at'>;

function differing(before: Told, now: Told, said: Said): readonly AmendedField[] {
  return [...now].flatMap(([field, to]) => {
    const from = before.get(field);
    return from?.is === to.is ? [] : [{ field, from: from?.words ?? '', to: to.words, ...said }];
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
