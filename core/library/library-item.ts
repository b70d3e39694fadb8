import type { Instant } from '#core/time/instant';
import type { LibraryEntry } from './library-entry';

/** Where a copy of something that ships with the program came from. */
export interface BasedOn {
  readonly id: string;
  /** The version of the content that was copied. */
  readonly version: number;
}

/** Something in the library as the facilitator's window lists it. */
export interface LibraryItem extends LibraryEntry {
  /** True: it ships with the program and is never changed in place. */
  readonly isBuiltIn: boolean;
  /** When it was last changed; null for what ships with the program. */
  readonly changedAt: Instant | null;
  readonly basedOn: BasedOn | null;
  /** True: what it was copied from has a newer version now. */
  readonly hasNewerBase: boolean;
  readonly isFavourite: boolean;
  /** True: out of the way, not taken away. */
  readonly isArchived: boolean;
}
