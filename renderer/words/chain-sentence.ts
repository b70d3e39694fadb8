import { enChain } from './en-chain';
import { fill } from './en-host';

type FaultCode = {
  [Key in keyof typeof enChain]: Key extends `chain.fault.${infer Code}` ? Code : never;
}[keyof typeof enChain];

/** One thing that is wrong with a file of signatures, in one sentence with its place. */
export function chainSentence({
  what,
  line,
  seq,
}: {
  readonly what: FaultCode;
  readonly line: number;
  readonly seq: number | null;
}): string {
  const told = enChain[`chain.fault.${what}`];
  if (what === 'not-on-paper') return fill(enChain['chain.of-file'], { what: told });
  return fill(enChain[seq === null ? 'chain.at-line' : 'chain.at'], { line, seq: seq ?? '', what: told });
}
