import { isDocumentId } from '#core/packages/document-id';
import type { Writing } from '#core/ports/store';
import { type PersonRecord, personRecipe } from '#core/records/person-record';
import { civilDate } from '#core/time/civil';
import { type Instant, instant } from '#core/time/instant';
import type { House } from './house';

/** Somebody as they are kept, merged or archived too; null where they were taken back and, with a remark, where they can't be read. */
export async function personHere(house: House, id: string): Promise<PersonRecord | null> {
  if (!isDocumentId(id)) return null;
  const read = await house.parts.store.read(personRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read && !read.found.removed ? read.found : null;
}

/** This moment by the wall clock. */
export function wallNow({ parts: { clock } }: House): Instant {
  return instant(clock.now().wall);
}

/** The date where the program runs. */
export function todayAt(house: House): string {
  return civilDate(wallNow(house), house.parts.zone);
}

/** The latest date that any calendar shows now: a window may have been carried to another zone than the program began in. */
export function latestToday(house: House): string {
  return civilDate(wallNow(house), 'Pacific/Kiritimati');
}

/** How a person is written. */
export function personWriting(value: PersonRecord): Writing {
  return { recipe: personRecipe, id: value.id, value };
}

/** A record after one more change. */
export function changedRecord(house: House, record: PersonRecord, change: Partial<PersonRecord>): PersonRecord {
  return { ...record, ...change, revision: record.revision + 1, changedAt: wallNow(house) };
}
