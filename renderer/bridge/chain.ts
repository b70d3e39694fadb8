import type { Answer } from '#api/answer';
import type { ChainHead } from '#api/chain-verbs';
import { theProgram } from './program';
import { arrived } from './under-way';

export type { ChainHead };

/** The chain of everything that was signed on this laptop. */
export const chain = {
  /** Its end now, for a sheet that is about to be printed. */
  head: async (): Promise<Answer<ChainHead>> => {
    await arrived();
    return theProgram().door.chainHead.query();
  },
} as const;
