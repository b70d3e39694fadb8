import type { ChainEntry } from '#core/chain/chain-entry';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { auditWriting } from './audit';
import { sealings } from './chain-seals';
import type { House } from './house';

const dids = { sign: 'signed', 'co-sign': 'co-signed', amend: 'amended' } as const;

/** What of a session was sealed only now. */
function newSeals(before: SessionRecord, { seals }: SessionRecord): readonly ChainEntry[] {
  const known = new Set(before.seals.map(({ event }) => event));
  return seals.filter(({ event }) => !known.has(event));
}

/** Who signed or amended by an event, as they named themselves. */
function signedBy({ events }: SessionRecord, event: string): string | undefined {
  const deed = events.find(({ id }) => id === event)?.deed;
  return deed?.do === 'sign' || deed?.do === 'co-sign' || deed?.do === 'amend' ? deed.by : undefined;
}

/**
 * Writes a session's document, and gives it back as it was written: a signed one with its links in the chain, in one piece
 * with the end of the chain and with what the audit tells of it. Whatever brings a signed session to disk comes through here,
 * so that a seal that a crash kept from being made is made by the next.
 */
export async function keepSession(house: House, record: SessionRecord): Promise<SessionRecord> {
  const { store } = house.parts;
  if (record.state !== 'signed') {
    await store.write(sessionRecipe, record.id, record);
    return record;
  }
  const { record: sealed, writings } = await sealings(house, record);
  const made = newSeals(record, sealed).map(
    ({ sealedFor, event }) =>
      ({ did: dids[sealedFor], kind: 'session', target: record.id, by: signedBy(sealed, event) }) as const,
  );
  const audit = made.length === 0 ? [] : [await auditWriting(house, made)];
  await store.writeAll([{ recipe: sessionRecipe, id: sealed.id, value: sealed }, ...writings, ...audit]);
  return sealed;
}
