import { z } from 'zod';
import { type Seal, sealReasons } from '#core/chain/chain-entry';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const hex = z.string().regex(/^[0-9a-f]*$/);

/** A link of the chain as the session that it seals keeps it. */
export const sealSchema: z.ZodType<Seal> = z
  .object({
    seq: z.int().min(1),
    at: storedInstant,
    session: z.string(),
    sealedFor: z.enum(sealReasons),
    event: z.string(),
    content: hex,
    prev: hex,
    hash: hex,
    signature: hex,
    text: z.string(),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    /** `head`. */
    id: z.string(),
    /** Ed25519, hex of the 32 bytes. */
    publicKey: hex,
    secretKey: hex,
    /** How many links there are, 0 or more. */
    seq: z.int().min(0),
    /** `hash` of the last link; 64 zeros where there is none. */
    head: hex,
  })
  .readonly();

/** The laptop's key and the end of its chain; the links themselves are in the sessions that they seal. */
export type ChainRecord = z.infer<typeof recordSchema>;

/** How it is stored: one document. */
export const chainRecipe = recipe({ kind: 'chain', version: 1, schema: recordSchema, migrations: [] });
