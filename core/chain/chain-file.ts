import { z } from 'zod';
import { contentHash, contentText } from '#core/library/content-hash';
import type { Instant } from '#core/time/instant';
import { type Seal, sealReasons } from './chain-entry';
import { type ChainEnd, publicKeyOf, signHash } from './link';

/** Names the form of a file of a chain. */
const chainForm = 'breathing-room/chain/1';

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

/** The first line: whose chain it is, and where it ended when the file was made. */
export const headerSchema = z.strictObject({
  form: z.literal(chainForm),
  publicKey: hex(64),
  seq: z.int().min(0),
  head: hex(64),
  /** When the file was made, epoch milliseconds. */
  at: z.number(),
  signature: hex(128),
});

/** The first line of a file of a chain. */
export type ChainHeader = z.infer<typeof headerSchema>;

const entrySchema = z.strictObject({
  seq: z.int().min(1),
  at: z.number(),
  session: z.string(),
  sealedFor: z.enum(sealReasons),
  event: z.string(),
  content: hex(64),
  prev: hex(64),
  hash: hex(64),
  signature: hex(128),
});

/** Each further line: a link, and the text whose hash it has. */
export const linkLineSchema = z.strictObject({ entry: entrySchema, content: z.string() });

/** A link as a file tells it; nothing in it is known to be true. */
export type FileEntry = z.infer<typeof entrySchema>;

/** What the signature of a header is of. */
export function headerHash({ form, publicKey, seq, head, at }: Omit<ChainHeader, 'signature'>): string {
  return contentHash({ form, publicKey, seq, head, at });
}

/** The first line of a file of a chain, signed. */
export function headerLine({ seq, head }: ChainEnd, secretKey: string, at: Instant): string {
  const header = { form: chainForm, publicKey: publicKeyOf(secretKey), seq, head, at } as const;
  return contentText({ ...header, signature: signHash(headerHash(header), secretKey) });
}

/** The line of a link. */
export function linkLine({ text, ...entry }: Seal): string {
  return contentText({ entry, content: text });
}
