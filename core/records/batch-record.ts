import { z } from 'zod';
import { type Batch, billedBy, itemAsked, itemId, itemStates } from '#core/billing/batch';
import type { Claim } from '#core/billing/claim';
import type { Invoice } from '#core/billing/invoice';
import type { Superbill } from '#core/billing/superbill';
import { addressSchema } from './address-schema';
import { billerSchema } from './billing-record';
import { recipe } from './recipe';

const cents = z.int().min(0);
const codes = z.array(z.string()).readonly();
const named = { given: z.string(), family: z.string(), npi: z.string() };

const claim: z.ZodType<Claim> = z
  .object({
    id: z.string(),
    frequency: z.enum(['1', '7', '8']),
    original: z.string(),
    person: z.string(),
    patient: z
      .object({
        given: z.string(),
        family: z.string(),
        birthDate: z.string(),
        sex: z.enum(['F', 'M', 'U']),
        address: addressSchema,
      })
      .readonly(),
    coverage: z.object({ memberId: z.string(), group: z.string() }).readonly(),
    payer: z.object({ profile: z.string(), name: z.string(), payerId: z.string(), filing: z.string() }).readonly(),
    rendering: z
      .object({ ...named, taxonomy: z.string() })
      .readonly()
      .nullable(),
    place: z
      .object({ name: z.string(), pos: z.string(), npi: z.string(), address: addressSchema.nullable() })
      .readonly(),
    diagnoses: codes,
    authorisation: z.string(),
    referrer: z.object(named).readonly().nullable(),
    lines: z
      .array(
        z
          .object({
            line: z.string(),
            day: z.string(),
            code: z.string(),
            modifiers: codes,
            charge: cents,
            group: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    total: cents,
  })
  .readonly();

const superbill: z.ZodType<Superbill> = z
  .object({
    id: z.string(),
    person: z.string(),
    patient: z
      .object({
        given: z.string(),
        family: z.string(),
        birthDate: z.string().nullable(),
        address: addressSchema,
        memberId: z.string(),
      })
      .readonly(),
    diagnoses: z.array(z.object({ code: z.string(), text: z.string() }).readonly()).readonly(),
    referrer: z.object(named).readonly().nullable(),
    letter: z.object({ by: z.string(), on: z.string() }).readonly().optional(),
    lines: z
      .array(
        z
          .object({
            line: z.string(),
            day: z.string(),
            title: z.string(),
            code: z.string(),
            modifiers: codes,
            charge: cents,
            pos: z.string(),
            minutes: z.number().nullable(),
            staff: z
              .object({ name: z.string(), credential: z.string(), npi: z.string(), licence: z.string() })
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    total: cents,
  })
  .readonly();

const invoice: z.ZodType<Invoice> = z
  .object({
    id: z.string(),
    profile: z.string(),
    sponsor: z.string(),
    perClass: z.boolean(),
    each: cents,
    classes: z
      .array(
        z
          .object({ session: z.string(), day: z.string(), title: z.string(), people: z.int().min(0), charge: cents })
          .readonly(),
      )
      .readonly(),
    total: cents,
    lines: codes,
  })
  .readonly();

const content = z.discriminatedUnion('is', [
  z.object({ is: z.literal('claim'), claim }).readonly(),
  z.object({ is: z.literal('superbill'), superbill }).readonly(),
  z.object({ is: z.literal('invoice'), invoice }).readonly(),
]);

const batch: z.ZodType<Batch> = z
  .object({
    id: z.string(),
    at: z.number(),
    by: z.string(),
    purpose: z.string(),
    from: z.string(),
    to: z.string(),
    control: z
      .object({ interchange: z.int(), group: z.int(), day: z.string(), time: z.string() })
      .readonly()
      .nullable(),
    isTest: z.boolean(),
    practice: billerSchema,
    items: z
      .array(
        z
          .object({
            content,
            state: z.enum(itemStates),
            paid: cents,
            method: z.string(),
            reference: z.string(),
            remarks: z.array(z.object({ code: z.string(), amount: z.number() }).readonly()).readonly(),
            heardAt: z.number().nullable(),
            replaces: z.object({ batch: z.string(), item: z.string() }).readonly().optional(),
            was: z.enum(itemStates).optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const recordSchema = z.object({ version: z.literal(1), revision: z.int().min(1), batch }).readonly();

/** Documents that were made together, and what became of each. */
export type BatchRecord = z.infer<typeof recordSchema>;

/** What lists need of a batch: what came of it, and which lines it stands for. */
export const batchDigest = z
  .object({
    id: z.string(),
    at: z.number(),
    purpose: z.string(),
    from: z.string(),
    to: z.string(),
    is: z.enum(['claim', 'superbill', 'invoice']),
    isTest: z.boolean(),
    group: z.number().nullable(),
    /** Number, state, what is asked for and what was paid of each document. */
    items: z.array(z.tuple([z.string(), z.enum(itemStates), z.number(), z.number()]).readonly()).readonly(),
    /** Line, profile, day, group and authorisation of what stands billed by it. */
    billed: z
      .array(z.tuple([z.string(), z.string().nullable(), z.string(), z.string().nullable(), z.string()]).readonly())
      .readonly(),
  })
  .readonly();

/** See `batchDigest`. */
export type BatchDigest = z.infer<typeof batchDigest>;

function digestOf({ batch: it }: BatchRecord): BatchDigest {
  const { id, at, purpose, from, to, isTest, control, items } = it;
  return {
    id,
    at,
    purpose,
    from,
    to,
    is: items[0]?.content.is ?? 'claim',
    isTest,
    group: control?.group ?? null,
    items: items.map((item) => [itemId(item), item.state, itemAsked(item), item.paid]),
    billed: billedBy(it).map(({ line, profile, day, group, authorisation }) => [
      line,
      profile,
      day,
      group,
      authorisation,
    ]),
  };
}

/** How batches are stored. */
export const batchRecipe = recipe({
  kind: 'batches',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: (record) => ({ final: true, list: digestOf(record) }),
});
