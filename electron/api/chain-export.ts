import { sessionRecipe } from '#core/records/session-record';
import { civilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { type ChainFileSummary, chainPieces } from '#files/chain-file';
import { done, refused, type Why } from './answer';
import { writeAudit } from './audit';
import { chainEnd } from './chain-end';
import type { House } from './house';
import { summaryIn } from './summary';

/** What a file of signatures came to. */
export interface ChainFileMade extends ChainFileSummary {
  readonly name: string;
}

/** The file of the chain as it is being written: pieces of its text, then what it came to; or why there is none. */
export type ChainFile = { readonly text: string } | { readonly done: ChainFileMade } | { readonly refused: Why };

const pieceLength = 64 * 1024;

/** Signed, as the index knows it, and those of which it knows nothing. */
async function signedIds(house: House): Promise<readonly string[]> {
  const all = await house.parts.store.index('sessions');
  return all.flatMap(({ id, digest }) => {
    const summary = digest === null ? null : summaryIn(digest);
    return summary === null || summary.state === 'signed' ? [id] : [];
  });
}

/** What the file is made of, told of in the audit before its first word leaves the house. */
function begin(house: House) {
  return house.serially(async () => {
    const chain = await chainEnd(house);
    if (chain === null) return refused('chain-newer');
    await writeAudit(house, [{ did: 'exported', kind: 'chain', count: Math.max(1, chain.seq) }]);
    return done({ chain, sessions: await signedIds(house) });
  });
}

async function readSession(house: House, id: string) {
  const read = await house.parts.store.read(sessionRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : null;
}

/** The verifiable record: everything that was signed on this laptop, with its links. It holds names. */
export async function* exportChain(house: House): AsyncGenerator<ChainFile, void, undefined> {
  const begun = await begin(house);
  if (!begun.done) {
    yield { refused: begun.why };
    return;
  }
  const now = instant(house.parts.clock.now().wall);
  const name = `signatures_${civilDate(now, house.parts.zone)}.chain`;
  const read = (id: string) => readSession(house, id);
  let text = '';
  for await (const piece of chainPieces({ ...begun.value, read, now })) {
    if (house.isShut) {
      yield { refused: 'locked' };
      return;
    }
    if ('done' in piece) {
      yield { text };
      yield { done: { ...piece.done, name } };
      return;
    }
    text += piece.text;
    if (text.length < pieceLength) continue;
    yield { text };
    text = '';
  }
}
