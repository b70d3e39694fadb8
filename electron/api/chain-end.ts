import { randomBytes } from 'node:crypto';
import { noLink, publicKeyOf } from '#core/chain/link';
import { type ChainRecord, chainRecipe } from '#core/records/chain-record';
import type { House } from './house';

/** The one document of the chain. */
const chainId = 'head';

function newChain(): ChainRecord {
  const secretKey = randomBytes(32).toString('hex');
  return { version: 1, id: chainId, publicKey: publicKeyOf(secretKey), secretKey, seq: 0, head: noLink };
}

/**
 * The laptop's key and the end of its chain; a new one where there is none, or where its file was lost: signing goes on, and
 * the links that were made before stay in their sessions. Null where a later version of the program wrote it.
 */
export async function chainEnd(house: House): Promise<ChainRecord | null> {
  const read = await house.parts.store.read(chainRecipe, chainId);
  if ('found' in read) return read.found;
  if ('missing' in read) return newChain();
  house.remarks.add(read.quarantined);
  return read.quarantined.why === 'newer' ? null : newChain();
}
