/** A person's own signature under their attendance. */
export type Signature =
  /** Drawn with a finger, a pen or a mouse. */
  | {
      readonly kind: 'strokes';
      /** The field that it was drawn in, whole units. */
      readonly width: number;
      readonly height: number;
      /** Each stroke as x, y, x, y and so on, whole units of that field. */
      readonly strokes: readonly (readonly number[])[];
    }
  | { readonly kind: 'typed'; readonly text: string }
  /** On the printed sheet of that number, in that row (1 or more; null where it is not known). */
  | { readonly kind: 'paper'; readonly sheet: string; readonly row: number | null };
