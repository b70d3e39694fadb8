import type { Answer } from '#api/answer';
import type { ItemNamed, ItemSaid } from '#api/batch-changing';
import type { BatchAsked, BatchChosen, BatchMade } from '#api/batch-making';
import type { BatchPlan } from '#api/batch-plan';
import type { ReplyTaken } from '#api/batch-replies';
import type { BatchFile, ToldBatch } from '#api/batch-told';
import type { ToldLine, ToldLines } from '#api/billing-list';
import type { Readiness, ReadyLine } from '#api/billing-readiness';
import type { ToldBilling } from '#api/billing-saving';
import type { PayerProfile } from '#core/billing/payer-profile';
import type { Practice } from '#core/billing/practice';
import type { BatchDigest } from '#core/records/batch-record';
import { once } from './once';
import { theProgram } from './program';
import type { Dates } from './records';
import { takeReply } from './take-reply';
import { arrived } from './under-way';

export type {
  BatchAsked,
  BatchChosen,
  BatchDigest,
  BatchFile,
  BatchMade,
  BatchPlan,
  ItemSaid,
  Readiness,
  ReadyLine,
  ReplyTaken,
  ToldBatch,
  ToldBilling,
  ToldLine,
  ToldLines,
};

/** Who bills, who pays, what can be billed, and what became of it. What answers `done` is on disk. */
export const billing = {
  about: async (): Promise<Answer<ToldBilling>> => {
    await arrived();
    return theProgram().door.billing.query();
  },
  /** `revision`: the one that was changed. */
  savePractice: (revision: number, practice: Practice): Promise<Answer<ToldBilling>> =>
    once(() => theProgram().door.savePractice.mutate({ revision, practice })),
  /** A profile without an id is new; one that was taken away comes back by its id. */
  saveProfile: (revision: number, profile: PayerProfile): Promise<Answer<ToldBilling>> =>
    once((key) => theProgram().door.saveProfile.mutate({ key, revision, profile })),
  removeProfile: (revision: number, id: string): Promise<Answer<ToldBilling>> =>
    once(() => theProgram().door.removeProfile.mutate({ revision, id })),
  /** Everybody who was in a class of these days, with all that stands against billing it. */
  lines: async (dates: Dates): Promise<Answer<ToldLines>> => {
    await arrived();
    return theProgram().door.billingLines.query(dates);
  },
  /** Who of a class can be billed once it is signed. */
  readiness: async (session: string): Promise<Answer<Readiness>> => {
    await arrived();
    return theProgram().door.sessionReadiness.query({ id: session });
  },
  batches: async (): Promise<Answer<readonly BatchDigest[]>> => {
    await arrived();
    return theProgram().door.batches.query();
  },
  batch: async (id: string): Promise<Answer<ToldBatch>> => {
    await arrived();
    return theProgram().door.batch.query({ id });
  },
  /** What a batch would come to. */
  plan: async (chosen: BatchChosen): Promise<Answer<BatchPlan>> => {
    await arrived();
    return theProgram().door.planBatch.query(chosen);
  },
  make: (asked: Omit<BatchAsked, 'key'>): Promise<Answer<BatchMade>> =>
    once((key) => theProgram().door.makeBatch.mutate({ key, ...asked })),
  /** Under a passphrase; null: it stays open. */
  claimFile: (id: string, passphrase: string | null): Promise<Answer<BatchFile>> =>
    once(() => theProgram().door.claimFile.mutate({ id, passphrase })),
  say: (said: ItemSaid): Promise<Answer> => once(() => theProgram().door.sayOfItem.mutate(said)),
  /** Takes a claim back at the payer, or says it anew; tells the new batch. */
  after: (named: ItemNamed, as: 'void' | 'replace'): Promise<Answer<{ readonly id: string }>> =>
    once((key) => theProgram().door.makeAfter.mutate({ key, ...named, as })),
  takeReply,
} as const;
