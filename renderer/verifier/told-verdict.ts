import { wordsOf } from '#core/chain/head-words';
import type { ChainVerdict } from '#core/chain/verify-chain';
import { chainSentence } from '#words/chain-sentence';
import { enChain } from '#words/en-chain';
import { fill } from '#words/en-host';
import { enVerifier } from '#words/en-verifier';
import { element } from './element';

/** More would not be read. */
const mostFaults = 50;

function headline({ faults, links, sessions, header }: ChainVerdict): string {
  const count = faults.length;
  if (count === 0) return fill(enChain['chain.whole'], { links, sessions });
  return fill(enChain[header === null ? 'chain.faults-file' : 'chain.faults'], { count, links, sessions });
}

function faultList({ faults }: ChainVerdict): readonly HTMLElement[] {
  if (faults.length === 0) return [];
  const shown = faults.slice(0, mostFaults).map((fault) => element('li', {}, chainSentence(fault)));
  const more = faults.length - shown.length;
  const rest = more === 0 ? [] : [element('p', {}, fill(enVerifier['verifier.more-faults'], { count: more }))];
  return [element('ul', { class: 'faults' }, ...shown), ...rest];
}

function paperLine({ paper, header }: ChainVerdict, isCompared: boolean): readonly HTMLElement[] {
  if (header === null) return [];
  if (!isCompared) return [element('p', {}, enChain['chain.no-paper'])];
  return paper === null ? [] : [element('p', {}, fill(enChain['chain.paper'], paper))];
}

/** What a file came to, without a name. */
export function toldVerdict(verdict: ChainVerdict, isCompared: boolean): HTMLElement {
  const { header, faults } = verdict;
  const key =
    header === null
      ? []
      : [element('p', { class: 'quiet' }, fill(enChain['chain.key'], { words: wordsOf(header.publicKey, 4) }))];
  return element(
    'section',
    { class: faults.length === 0 ? 'verdict whole' : 'verdict broken' },
    element('h2', { tabindex: '-1' }, headline(verdict)),
    ...faultList(verdict),
    ...paperLine(verdict, isCompared),
    ...key,
  );
}
