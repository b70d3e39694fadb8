import { createReadStream } from 'node:fs';
import { linesIn } from '#core/chain/chain-lines';
import { wordsOf } from '#core/chain/head-words';
import { type PaperHead, readPaper } from '#core/chain/paper-head';
import { ChainCheck, type ChainVerdict } from '#core/chain/verify-chain';
import { chainSentence } from '#words/chain-sentence';
import { enChain } from '#words/en-chain';
import { enHost, fill } from '#words/en-host';
import { failure, say } from './cli-records';
import { giveUp } from './say';

/** What was read from paper; gives up on what is no end of a chain. */
function paperIn(head: string | undefined): PaperHead | null {
  if (head === undefined) return null;
  const read = readPaper(head);
  if ('found' in read) return read.found;
  const sentence = 'word' in read ? fill(enChain['chain.bad-word'], read) : fill(enChain['chain.bad-count'], read);
  return giveUp(sentence, 2);
}

function conclude({ header, faults, links, sessions, paper }: ChainVerdict, isCompared: boolean): number {
  for (const fault of faults) say(chainSentence(fault));
  if (header !== null) say(fill(enChain['chain.key'], { words: wordsOf(header.publicKey, 4) }));
  if (paper !== null) say(fill(enChain['chain.paper'], paper));
  if (!isCompared) say(enChain['chain.no-paper']);
  if (faults.length > 0) return failure(fill(enChain['chain.faults'], { count: faults.length, links, sessions }));
  say(fill(enChain['chain.whole'], { links, sessions }));
  return 0;
}

/** Looks at a file of signatures, and says what is wrong with it, one line each; names are not told. Exit code 1 where anything is. */
export async function verifyChainFile(path: string, head: string | undefined): Promise<number> {
  const paper = paperIn(head);
  const check = new ChainCheck(paper);
  try {
    for await (const line of linesIn(createReadStream(path, 'utf8'))) check.next(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(fill(enHost['cli.cannot-read'], { path, why }));
  }
  return conclude(check.end(), paper !== null);
}
