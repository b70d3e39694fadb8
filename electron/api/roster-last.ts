import type { Enrolment } from '#core/groups/group';
import type { PersonRecord } from '#core/records/person-record';
import type { House } from './house';

/** What an import did, in people. */
export interface RosterImported {
  /** By this it is taken back. */
  readonly id: string;
  readonly made: number;
  readonly updated: number;
  readonly skipped: number;
  /** The title of the group that they came into; null: none. */
  readonly group: string | null;
  /** How many of them have a place in it now, and how many wait for one; who was in it before is not counted. */
  readonly enrolled: number;
  readonly waiting: number;
}

/** What taking an import back did. */
export interface RosterUndone {
  /** How many are as they were before, gone from the roster or without what the list had said. */
  readonly undone: number;
  /** The names of those who stay as they are: they were changed or came to something since. */
  readonly stayed: readonly string[];
}

/** Somebody whom an import wrote. */
export interface BroughtIn {
  /** As they were; null: they were not here. */
  readonly before: PersonRecord | null;
  /** The revision that the import made. */
  readonly revision: number;
}

/** The newest import, with what taking it back needs. */
export interface LastImport {
  readonly value: RosterImported;
  readonly people: ReadonlyMap<string, BroughtIn>;
  readonly group: { readonly id: string; readonly entries: readonly Enrolment[] } | null;
  /** Null: it was not taken back. */
  readonly undone: RosterUndone | null;
}

/** In memory: once the records are shut nobody takes a list back in one piece. */
const lastOf = new WeakMap<House, LastImport>();

/** The newest import since the records were opened; null: there was none. */
export function lastImport(house: House): LastImport | null {
  return lastOf.get(house) ?? null;
}

/** Keeps what came in last, or that it was taken back. */
export function keepLastImport(house: House, last: LastImport): void {
  lastOf.set(house, last);
}
