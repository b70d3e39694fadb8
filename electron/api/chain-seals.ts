import { dueSeals, sealsFor } from '#core/chain/seals';
import type { Writing } from '#core/ports/store';
import { chainRecipe } from '#core/records/chain-record';
import type { SessionRecord } from '#core/records/session-record';
import { instant } from '#core/time/instant';
import { chainEnd } from './chain-end';
import type { House } from './house';

/** A signed session with its links, and what has to be written in one piece with it. */
export interface Sealed {
  readonly record: SessionRecord;
  readonly writings: readonly Writing[];
}

/**
 * Gives a signed session a link for each signature and amendment that lacks one. For whoever has their turn in the house: two
 * that asked at once would put their links in the same place.
 */
export async function sealings(house: House, record: SessionRecord): Promise<Sealed> {
  const due = dueSeals(record.events, record.seals);
  const chain = due.length === 0 ? null : await chainEnd(house);
  if (chain === null) return { record, writings: [] };
  const at = instant(house.parts.clock.now().wall);
  const made = sealsFor(record, due, { end: chain, at, secretKey: chain.secretKey });
  const last = made.at(-1);
  if (last === undefined) return { record, writings: [] };
  const value = { ...chain, seq: last.seq, head: last.hash };
  const seals = [...record.seals, ...made];
  return { record: { ...record, seals }, writings: [{ recipe: chainRecipe, id: chain.id, value }] };
}
