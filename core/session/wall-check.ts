import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';

/** Something that the wall shows instead of the class while the room is being set up; nothing in it is about anybody. */
export type WallCheck =
  /** A code in large digits: does the facilitator see it on the wall, on the laptop, or on both? */
  | { readonly kind: 'code'; readonly code: string }
  /** Grey steps and four sizes of text: can the room be darker, can the last row read? */
  | { readonly kind: 'light' }
  /** A soft patch lights up at `from` (session time) and then each `every`, with a click: are they together? */
  | { readonly kind: 'sync'; readonly from: Instant; readonly every: Milliseconds };
