import { z } from 'zod';
import { itemStates } from '#core/billing/batch';
import { longestReply, longestReplyPiece } from '#core/edi/reply-size';
import { longestPassphrase } from '#core/ports/gate';
import { billerSchema, payerProfileSchema } from '#core/records/billing-record';
import { isCivilDate } from '#core/time/civil';

const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const id = z.string().min(1).max(100);
const date = z.string().refine(isCivilDate);
const revision = z.int().min(1);
const named = { batch: id, item: z.string().min(1).max(40) };

const chosen = {
  from: date,
  to: date,
  lane: z.enum(['claim', 'superbill', 'invoice']),
  lines: z.array(z.string().max(210)).max(2000).readonly().nullable(),
};

const mostPieces = Math.ceil(longestReply / longestReplyPiece) + 1;

/** The parsed inputs of the verbs about billing. */
export const billingInputs = {
  range: z.object({ from: date, to: date }),
  practice: z.object({ revision, practice: billerSchema }),
  profile: z.object({ key, revision, profile: payerProfileSchema }),
  remove: z.object({ revision, id }),
  plan: z.object(chosen),
  make: z.object({
    key,
    ...chosen,
    purpose: z.string().trim().min(1).max(200),
  }),
  id: z.object({ id }),
  file: z.object({ id, passphrase: z.string().max(longestPassphrase).nullable().default(null) }),
  item: z.object({
    ...named,
    state: z.enum(itemStates),
    paid: z.int().min(0).max(99_999_999).nullable(),
    method: z.string().trim().max(60),
    reference: z.string().trim().max(80),
  }),
  after: z.object({ ...named, key, as: z.enum(['void', 'replace']) }),
  reply: z.object({ text: z.string().max(longestReplyPiece) }),
  replyPiece: z.object({
    id: key,
    at: z
      .int()
      .min(0)
      .max(mostPieces - 1),
    text: z.string().max(longestReplyPiece),
  }),
  longReply: z.object({ id: key, count: z.int().min(1).max(mostPieces) }),
} as const;
