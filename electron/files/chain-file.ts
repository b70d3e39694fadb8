import { z } from 'zod';
import { headerLine, linkLine } from '#core/chain/chain-file';
import { eventsHash, upTo } from '#core/chain/signed-content';
import type { ChainRecord } from '#core/records/chain-record';
import type { SessionRecord } from '#core/records/session-record';
import type { Instant } from '#core/time/instant';
import { type FoundLink, type OrderedLinks, orderedLinks } from './chain-links';

/** Where a file of a chain comes from. */
export interface ChainSource {
  readonly chain: ChainRecord;
  /** Ids of all sessions that were signed. */
  readonly sessions: readonly string[];
  /** Null for one that can't be read. */
  readonly read: (id: string) => Promise<SessionRecord | null>;
  readonly now: Instant;
}

/** What a file of a chain came to. */
export interface ChainFileSummary extends Pick<OrderedLinks, 'beside' | 'elsewhere'> {
  readonly links: number;
  /** Links that belong into the chain and whose session can't be read any more. */
  readonly missing: number;
  /** Sessions whose events are not those that were signed. */
  readonly changed: number;
}

/** A piece of the file: some of its text, or at last what it came to. */
export type ChainPiece = { readonly text: string } | { readonly done: ChainFileSummary };

async function allLinks({ sessions, read }: ChainSource): Promise<readonly FoundLink[]> {
  const found: FoundLink[] = [];
  for (const id of sessions) {
    for (const { seq, session, hash, prev, signature } of (await read(id))?.seals ?? []) {
      found.push({ seq, session, hash, prev, signature });
    }
  }
  return found;
}

const eventsIn = z.object({ events: z.string() });

/** Whether what the document tells now is not what was signed. */
function isChanged({ events }: SessionRecord, { text, event }: SessionRecord['seals'][number]): boolean {
  return eventsIn.parse(JSON.parse(text)).events !== eventsHash(upTo(events, event));
}

/** The file of everything that was signed on this laptop, from the first link to the last, one session in memory at a time. */
export async function* chainPieces(source: ChainSource): AsyncGenerator<ChainPiece, void, undefined> {
  const { chain, read, now } = source;
  const { links, beside, elsewhere } = orderedLinks(await allLinks(source), { ...chain }, chain.publicKey);
  yield { text: `${headerLine(chain, chain.secretKey, now)}\n` };
  const changed = new Set<string>();
  let told = 0;
  for (const { session, hash } of links) {
    const record = await read(session);
    const seal = record?.seals.find((one) => one.hash === hash);
    if (record === null || seal === undefined) continue;
    if (isChanged(record, seal)) changed.add(session);
    told += 1;
    yield { text: `${linkLine(seal)}\n` };
  }
  yield { done: { links: told, beside, elsewhere, missing: chain.seq - told, changed: changed.size } };
}
