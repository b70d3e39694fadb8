import { auditId, lastPart, mostEntries, withEntries } from '#core/audit/audit-day';
import type { AuditEntry } from '#core/audit/audit-entry';
import { assertTold } from '#core/audit/told-safely';
import type { Writing } from '#core/ports/store';
import { type AuditRecord, auditRecipe } from '#core/records/audit-record';
import { instant } from '#core/time/instant';
import type { House } from './house';

/** What was done, as a verb tells it: ids and names of fields, never what stands in them. */
export interface Audited {
  readonly did: AuditEntry['did'];
  readonly kind: AuditEntry['kind'];
  /** Id of the record; left out where it was more than one. */
  readonly target?: string | undefined;
  /** Names of the fields that were changed, as `changedFields` of core/audit gives them. */
  readonly fields?: readonly string[] | undefined;
  /** Who did it, where somebody said so by name; left out: the name in the settings. */
  readonly by?: string | undefined;
  /** How many records it was about; left out: 1. */
  readonly count?: number | undefined;
}

/** The document that takes the next lines, as it is. One that can't be read or is full is left alone, and the next one begins. */
async function openPart(house: House): Promise<AuditRecord> {
  const { store, clock } = house.parts;
  const ids = (await store.index('audit')).map(({ id }) => id);
  let part = lastPart(ids, instant(clock.now().wall));
  for (;;) {
    const id = auditId(part);
    const read = await store.read(auditRecipe, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if ('missing' in read) return { version: 1, id, entries: [] };
    if ('found' in read && read.found.entries.length < mostEntries) return read.found;
    part = { ...part, part: part.part + 1 };
  }
}

function entryOf(
  house: House,
  { did, kind, target = '', fields = [], count = 1, by: named = '' }: Audited,
): AuditEntry {
  const { ids, clock } = house.parts;
  assertTold({ target, fields });
  const by = named.trim() || house.settings.facilitator.name;
  return { id: ids.next('aud'), at: instant(clock.now().wall), by, did, kind, target, fields, count };
}

async function addedTo(house: House, entries: readonly Audited[]) {
  const record = await openPart(house);
  const all = withEntries(
    record.entries,
    entries.map((entry) => entryOf(house, entry)),
  );
  const writing: Writing<AuditRecord> = { recipe: auditRecipe, id: record.id, value: { ...record, entries: all } };
  return { writing, isMore: all.length > record.entries.length };
}

/** Lines of the audit, for the `writeAll` of the change that they are about. For whoever has their turn in the house; once in a `writeAll`. */
export async function auditWriting(house: House, entries: readonly Audited[]): Promise<Writing> {
  return (await addedTo(house, entries)).writing;
}

/** Lines of the audit about what changes nothing: a look, a print, a file. For whoever has their turn; to be awaited before the answer. */
export async function writeAudit(house: House, entries: readonly Audited[]): Promise<void> {
  const { writing, isMore } = await addedTo(house, entries);
  if (isMore) await house.parts.store.writeAll([writing]);
}
