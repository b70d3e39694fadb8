/** What a file of claims is checked for; each is one kind of fault. */
export type EdiRule =
  | 'not-x12'
  | 'isa-length'
  | 'separators-alike'
  | 'after-end'
  | 'segment-unknown'
  | 'segment-out-of-order'
  | 'segment-too-many'
  | 'segment-missing'
  | 'loop-missing'
  | 'loop-too-many'
  | 'element-missing'
  | 'element-too-short'
  | 'element-too-long'
  | 'element-not-used'
  | 'element-not-numeric'
  | 'element-not-in-list'
  | 'element-not-a-date'
  | 'element-not-a-time'
  | 'element-not-repeatable'
  | 'component-too-many'
  | 'trailing-separator'
  | 'leading-zeros'
  | 'space-around'
  | 'character-outside-set'
  | 'interchange-control'
  | 'interchange-count'
  | 'group-control'
  | 'group-count'
  | 'set-control'
  | 'set-control-again'
  | 'set-count'
  | 'version-unlike'
  | 'hierarchy-number'
  | 'hierarchy-parent'
  | 'hierarchy-child'
  | 'npi-check-digit'
  | 'tax-id-form'
  | 'taxonomy-form'
  | 'zip-form'
  | 'zip-nine'
  | 'state-form'
  | 'phone-form'
  | 'street-is-box'
  | 'name-first-missing'
  | 'same-party-again'
  | 'subscriber-facts-missing'
  | 'member-id-missing'
  | 'birth-date-late'
  | 'claim-id-again'
  | 'claim-without-lines'
  | 'claim-total'
  | 'charge-not-positive'
  | 'charge-form'
  | 'original-reference-missing'
  | 'original-reference-needless'
  | 'diagnosis-form'
  | 'diagnosis-again'
  | 'diagnosis-order'
  | 'diagnosis-incomplete'
  | 'pointer-beyond'
  | 'pointer-again'
  | 'pointer-first-missing'
  | 'code-form'
  | 'modifier-form'
  | 'modifier-again'
  | 'units-not-one'
  | 'place-of-service'
  | 'line-number'
  | 'line-again'
  | 'line-id-again'
  | 'service-date-late'
  | 'service-date-before-birth'
  | 'rendering-is-billing'
  | 'group-number-and-name'
  | 'claim-too-many-lines';

/** One fault of a file of claims. */
export interface EdiFault {
  readonly rule: EdiRule;
  /** Number of the segment in the file from 1; 0: of the file as a whole. */
  readonly segment: number;
  /** Where in it, as those who read such files write it: `NM109`, `SV101-2`, `2010BA N4`. */
  readonly at: string;
  /** What stands there, or what is expected; empty where that says nothing. Never more than 40 characters. */
  readonly told: string;
}

/** A fault, its text cut where it would be endless. */
export function ediFault(
  rule: EdiRule,
  segment: number,
  place: { readonly at?: string; readonly told?: string } = {},
): EdiFault {
  const { at = '', told = '' } = place;
  return { rule, segment, at, told: told.length > 40 ? `${told.slice(0, 39)}…` : told };
}
