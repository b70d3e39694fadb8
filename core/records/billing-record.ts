import { z } from 'zod';
import { columnIds } from '#core/billing/export-columns';
import { delimiters, type ExportProfile, exportForms, exportRows } from '#core/billing/export-profile';
import { lanes, type PayerProfile } from '#core/billing/payer-profile';
import { blankPractice, type Practice } from '#core/billing/practice';
import { addressSchema } from './address-schema';
import { recipe } from './recipe';

const text = z.string().max(200);
const cents = z.int().min(0).max(99_999_999);
const count = z.int().min(1).max(10_000).nullable();
const codes = z.array(z.string().max(20)).max(200).readonly();

const way = z.object({ kind: z.string().max(2), id: z.string().max(80) });

/** Whoever bills, as a window sends it. */
export const billerSchema: z.ZodType<Practice> = z
  .object({
    name: text,
    npi: z.string().max(20),
    isPerson: z.boolean(),
    taxId: z.string().max(20),
    taxonomy: z.string().max(20),
    address: addressSchema,
    phone: z.string().max(40),
    contact: text,
    sender: way.readonly(),
    receiver: way.extend({ name: text }).readonly(),
    isTest: z.boolean(),
    fee: cents,
    code: z.string().max(10),
    staff: z
      .array(
        z
          .object({
            name: text,
            credential: text,
            npi: z.string().max(20),
            taxonomy: z.string().max(20),
            licence: text,
          })
          .readonly(),
      )
      .max(100)
      .readonly(),
    places: z
      .array(
        z
          .object({ name: text, pos: z.string().max(2), npi: z.string().max(20), address: addressSchema.nullable() })
          .readonly(),
      )
      .max(100)
      .readonly(),
  })
  .readonly();

/** A payer's profile, as a window sends it. */
export const payerProfileSchema: z.ZodType<PayerProfile> = z
  .object({
    id: z.string().max(100),
    name: text,
    lane: z.enum(lanes),
    payerId: z.string().max(80),
    filing: z.string().max(2),
    code: z.string().max(10),
    modifiers: z.array(z.string().max(4)).max(4).readonly(),
    charge: cents,
    perClass: z.boolean(),
    places: codes,
    leastMinutes: count,
    leastPercent: z.int().min(1).max(100).nullable(),
    leastPeople: count,
    mostPeople: count,
    credentials: z.array(text).max(50).readonly(),
    needsReferral: z.boolean(),
    needsLetter: z.boolean().default(false),
    needsAuthorisation: z.boolean(),
    diagnoses: codes,
    notFirst: codes,
    caps: z.object({ day: count, group: count, year: count }).readonly(),
    timelyDays: count,
    verified: z.object({ by: text, on: z.string(), reference: text }).readonly().nullable(),
    notes: z.string().max(4000),
  })
  .readonly();

const shape = {
  rows: z.enum(exportRows),
  columns: z.array(z.enum(columnIds)).min(1).max(columnIds.length).readonly(),
  form: z.enum(exportForms),
  delimiter: z.enum(delimiters),
};

/** A shape of files that somebody uses again, as a window sends it. */
export const exportProfileSchema: z.ZodType<ExportProfile> = z
  .object({ ...shape, id: z.string().max(100), name: text.min(1) })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    /** Grows by one with each change, so that two windows don't undo each other. */
    revision: z.int().min(1),
    practice: billerSchema,
    profiles: z.array(payerProfileSchema).max(500).readonly(),
    /** Shapes of files that are used again. */
    exports: z.array(exportProfileSchema).max(100).readonly().default([]),
    /** The last numbers that were given: of documents, interchanges and groups of claim files. */
    last: z.object({ item: z.int().min(0), interchange: z.int().min(0), group: z.int().min(0) }).readonly(),
  })
  .readonly();

/** Whoever bills, the payers, and the numbers that were given: one document. */
export type BillingRecord = z.infer<typeof recordSchema>;

/** How it is stored. */
export const billingRecipe = recipe({ kind: 'billing', version: 1, schema: recordSchema, migrations: [] });

/** Nothing was said of billing yet. */
export const blankBilling: BillingRecord = {
  version: 1,
  revision: 1,
  practice: blankPractice,
  profiles: [],
  exports: [],
  last: { item: 0, interchange: 0, group: 0 },
};
