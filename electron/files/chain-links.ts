import type { Seal } from '#core/chain/chain-entry';
import { type ChainEnd, isSignedBy } from '#core/chain/link';

/** A link as it is remembered while all of them are put in order. */
export type FoundLink = Pick<Seal, 'seq' | 'session' | 'hash' | 'prev' | 'signature'>;

/** The links of a chain in their order, and how many others there are. */
export interface OrderedLinks {
  readonly links: readonly FoundLink[];
  /** Made with this laptop's key and not in this chain: it went on from an earlier end, after a backup was brought back. */
  readonly beside: number;
  /** Made with another key: they came with sessions from another laptop, or the key of this one was lost since. */
  readonly elsewhere: number;
}

/** Puts links in order, from the end of the chain back to its first. Where one is gone, the others still come, and the gap shows. */
export function orderedLinks(found: readonly FoundLink[], end: ChainEnd, publicKey: string): OrderedLinks {
  const byHash = new Map(found.map((link) => [link.hash, link]));
  const bySeq = Map.groupBy(found, ({ seq }) => seq);
  const isOwn = ({ hash, signature }: FoundLink): boolean => isSignedBy(hash, signature, publicKey);
  const links: FoundLink[] = [];
  let next = end.head;
  for (let { seq } = end; seq > 0; seq -= 1) {
    const link = byHash.get(next) ?? bySeq.get(seq)?.find(isOwn);
    next = link?.prev ?? '';
    if (link !== undefined) links.push(link);
  }
  const used = new Set(links);
  const others = found.filter((link) => !used.has(link));
  const beside = others.filter(isOwn).length;
  return { links: links.toReversed(), beside, elsewhere: others.length - beside };
}
