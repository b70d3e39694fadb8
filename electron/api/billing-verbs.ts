import { done } from './answer';
import { makeAfter, sayOfItem } from './batch-changing';
import { makeBatch } from './batch-making';
import { planBatch } from './batch-plan';
import { takeLongReply, takeReply } from './batch-replies';
import { claimFile, showBatch } from './batch-told';
import { batchesListed } from './billing-here';
import { billingInputs as inputs } from './billing-inputs';
import { listBillingLines } from './billing-list';
import { sessionReadiness } from './billing-readiness';
import { removeProfile, savePractice, saveProfile, showBilling } from './billing-saving';
import { withRecords } from './door';
import { replyPiece } from './reply-upload';

const inside = withRecords('facilitator');

/** The verbs of billing. */
export const billingVerbs = {
  billing: inside.query(({ ctx: { house } }) => showBilling(house)),
  savePractice: inside.input(inputs.practice).mutation(({ ctx: { house }, input }) => savePractice(house, input)),
  saveProfile: inside.input(inputs.profile).mutation(({ ctx: { house }, input }) => saveProfile(house, input)),
  removeProfile: inside.input(inputs.remove).mutation(({ ctx: { house }, input }) => removeProfile(house, input)),
  billingLines: inside.input(inputs.range).query(({ ctx: { house }, input }) => listBillingLines(house, input)),
  sessionReadiness: inside.input(inputs.id).query(({ ctx: { house }, input }) => sessionReadiness(house, input.id)),
  batches: inside.query(({ ctx: { house } }) => house.serially(async () => done(await batchesListed(house)))),
  batch: inside.input(inputs.id).query(({ ctx: { house }, input }) => showBatch(house, input.id)),
  planBatch: inside.input(inputs.plan).query(({ ctx: { house }, input }) => planBatch(house, input)),
  makeBatch: inside.input(inputs.make).mutation(({ ctx: { house }, input }) => makeBatch(house, input)),
  claimFile: inside
    .input(inputs.file)
    .mutation(({ ctx: { house }, input }) => claimFile(house, input.id, input.passphrase)),
  sayOfItem: inside.input(inputs.item).mutation(({ ctx: { house }, input }) => sayOfItem(house, input)),
  makeAfter: inside.input(inputs.after).mutation(({ ctx: { house }, input }) => makeAfter(house, input)),
  takeReply: inside.input(inputs.reply).mutation(({ ctx: { house }, input }) => takeReply(house, input.text)),
  replyPiece: inside.input(inputs.replyPiece).mutation(({ ctx: { house }, input }) => {
    replyPiece(house, input);
    return done(null);
  }),
  takeLongReply: inside
    .input(inputs.longReply)
    .mutation(({ ctx: { house }, input }) => takeLongReply(house, input.id, input.count)),
};
