import type { Answer } from '#api/answer';
import type { ChainFileMade } from '#api/chain-export';
import type { ChainHead } from '#api/chain-verbs';
import { type Collected, collect } from './collect';
import { theProgram } from './program';
import { arrived } from './under-way';

export type { ChainFileMade, ChainHead };

/** The chain of everything that was signed on this laptop. */
export const chain = {
  /** Its end now, for a sheet that is about to be printed. */
  head: async (): Promise<Answer<ChainHead>> => {
    await arrived();
    return theProgram().door.chainHead.query();
  },
  /** All of it as a file, for `saveFile`; it holds names, and is not sealed. */
  file: (): Promise<Answer<Collected<ChainFileMade>>> =>
    collect<ChainFileMade>((listener) => theProgram().door.chainFile.subscribe(undefined, listener)),
  /** The page that looks at such a file without the program, whole in one file. */
  verifierPage: async (): Promise<string> => {
    const answer = await fetch('/verifier/index.html');
    if (!answer.ok) throw new Error(`expected the page of the verifier, got ${answer.status}`);
    return answer.text();
  },
} as const;
