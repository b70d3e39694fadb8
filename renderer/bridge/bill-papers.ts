import type { Answer } from '#api/answer';
import type { CmsFile } from '#api/packet-cms';
import type { ToldPacket } from '#api/packet-told';
import type { ProgrammeAsked, ProgrammeFile } from '#api/programme-told';
import type { ProgrammeReport } from '#core/billing/programme-report';
import { once } from './once';
import { theProgram } from './program';
import type { Dates } from './records';
import { arrived } from './under-way';

export type { ProgrammeAsked, ToldPacket };

/** Documents about one person, and those about nobody. */
export const billPapers = {
  /** All that the signed records of these days tell of somebody. */
  packet: async (person: string, dates: Dates): Promise<Answer<ToldPacket>> => {
    await arrived();
    return theProgram().door.packet.query({ person, ...dates });
  },
  /** The values of the paper forms of a batch of claims, under a passphrase; null: it stays open. */
  cmsFile: (batch: string, passphrase: string | null): Promise<Answer<CmsFile>> =>
    once(() => theProgram().door.cmsFile.mutate({ id: batch, passphrase })),
  programme: async (asked: ProgrammeAsked): Promise<Answer<ProgrammeReport>> => {
    await arrived();
    return theProgram().door.programme.query(asked);
  },
  programmeFile: (asked: ProgrammeAsked): Promise<Answer<ProgrammeFile>> =>
    once(() => theProgram().door.programmeFile.mutate(asked)),
} as const;
