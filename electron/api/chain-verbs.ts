import { wordsOf } from '#core/chain/head-words';
import { qrTextOf } from '#core/chain/paper-head';
import { type Answer, done, refused } from './answer';
import { chainEnd } from './chain-end';
import { exportChain } from './chain-export';
import { withRecords } from './door';
import type { House } from './house';

const inside = withRecords('facilitator');

/** The end of the chain, as it is printed on a sheet: whoever has the paper can tell later that nothing before it was taken away. */
export interface ChainHead {
  /** How many links there are; 0: nothing was signed yet. */
  readonly seq: number;
  /** Hex, 64 characters. */
  readonly head: string;
  /** Eight words. */
  readonly words: string;
  /** For a QR code. */
  readonly qrText: string;
}

function chainHead(house: House): Promise<Answer<ChainHead>> {
  return house.serially(async () => {
    const end = await chainEnd(house);
    if (end === null) return refused('chain-newer');
    const { seq, head } = end;
    return done({ seq, head, words: wordsOf(head), qrText: qrTextOf(end) });
  });
}

/** The verbs of the chain of everything that was signed. */
export const chainVerbs = {
  chainHead: inside.query(({ ctx: { house } }) => chainHead(house)),
  chainFile: inside.subscription(({ ctx: { house } }) => exportChain(house)),
};
