import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Backup, BackupReason } from '#core/ports/backups';
import { StoreError } from '#core/ports/store-error';
import type { DataKey, KeyRing } from '#sealing/key-ring';
import { BrokenSeal, seal, sealHead, unseal } from '#sealing/seal';
import { isFileId } from './file-id';
import { documentKind } from './index-entry';

const fileId = z.string().refine(isFileId);
/** A name that can't lead out of its folder. */
const object = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,219}$/);

/** A document in a backup: the object that holds it, and which of its versions it is. */
const documentEntry = z.object({
  kind: documentKind,
  id: fileId,
  object,
  seq: z.int().min(1),
});

/** A journal in a backup. `isWhole` is false where lines of it were lost already: then an older copy may stand beside it. */
const journalEntry = z.object({ journal: fileId, object, isWhole: z.boolean() });

const content = z.object({
  version: z.literal(1),
  /** Epoch milliseconds. */
  madeAt: z.int().min(0).max(8_640_000_000_000_000),
  reason: z.enum(['start', 'signed', 'asked', 'before-restore']),
  /** Says which data folder it was made of, so that many can share a place; chance, eight hexadecimal digits. */
  origin: z.string().regex(/^[0-9a-f]{8}$/),
  /** The text of the key file: without it a backup could not be opened. */
  keyFile: z.string(),
  files: z.array(z.union([documentEntry, journalEntry])),
});

export type DocumentEntry = z.infer<typeof documentEntry>;
export type JournalEntry = z.infer<typeof journalEntry>;
export type BackupEntry = DocumentEntry | JournalEntry;

/** What a backup consists of. Ids are chance: nothing in it is personal, so that it is plain. */
export type Manifest = z.infer<typeof content>;

const stored = content.extend({ seal: z.string() });
const ending = '.backup';

/** A manifest's file name without the ending. */
export function backupId({ madeAt, reason }: { readonly madeAt: number; readonly reason: BackupReason }): string {
  return `${new Date(madeAt).toISOString().replaceAll(':', '-')}-${reason}`;
}

export function manifestName(id: string): string {
  return `${id}${ending}`;
}

/** The id in a manifest's file name; null for other files. */
export function manifestIdIn(name: string): string | null {
  return /^[^.].*\.backup$/.test(name) ? name.slice(0, -ending.length) : null;
}

export function isDocument(entry: BackupEntry): entry is DocumentEntry {
  return 'kind' in entry;
}

function entryText(entry: BackupEntry): unknown[] {
  return isDocument(entry)
    ? [entry.kind, entry.id, entry.object, entry.seq]
    : [entry.journal, entry.object, entry.isWhole];
}

/** What the seal is bound to. */
function bondOf({ version, madeAt, reason, origin, keyFile, files }: Manifest): string {
  const canonical = JSON.stringify([version, madeAt, reason, origin, keyFile, files.map(entryText)]);
  return `backup/${createHash('sha256').update(canonical).digest('hex')}`;
}

function textOf(manifest: Manifest, mac: string): string {
  return `${JSON.stringify({ ...manifest, seal: mac })}\n`;
}

/** The bytes of a manifest, sealed by the current key. Throws `closed` when that was forgotten meanwhile. */
export function manifestBytes(manifest: Manifest, key: DataKey): Uint8Array {
  if (key.bytes.every((byte) => byte === 0)) throw new StoreError('closed', backupId(manifest));
  const mac = Buffer.from(seal(key, { about: bondOf(manifest), seq: 1 }, new Uint8Array())).toString('base64');
  return new TextEncoder().encode(textOf(manifest, mac));
}

/** A manifest as it was read; whether it is genuine only its key can tell. */
export interface ReadManifest {
  readonly manifest: Manifest;
  /** Which key is said to have sealed it. */
  readonly keyId: string;
  /** True when a key of the ring sealed just this content. */
  isGenuine(ring: KeyRing): boolean;
}

/** The manifest in some bytes; null when it is damaged, or made by a later version. */
export function manifestIn(bytes: Uint8Array): ReadManifest | null {
  const text = Buffer.from(bytes).toString('utf8');
  const read = stored.safeParse(jsonIn(text));
  if (!read.success) return null;
  const { seal: mac, ...manifest } = read.data;
  const sealed = Buffer.from(mac, 'base64');
  const head = sealHead(sealed);
  // Written in one way only, so that no byte can change without a trace.
  const isExact = sealed.toString('base64') === mac && textOf(manifest, mac) === text;
  if (head === null || !isExact) return null;
  return { manifest, keyId: head.keyId, isGenuine: (ring) => isSealedBy(ring, manifest, sealed) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short or overwritten: for us there is no manifest in it.
    return null;
  }
}

function isSealedBy(ring: KeyRing, manifest: Manifest, sealed: Uint8Array): boolean {
  try {
    return unseal(ring, bondOf(manifest), sealed).plain.length === 0;
  } catch (error) {
    if (error instanceof BrokenSeal) return false;
    throw error;
  }
}

/** A manifest as lists show it, under the name that its file has. */
export function listed(id: string, { madeAt, reason, files }: Manifest): Backup {
  return { id, madeAt, reason, documents: files.filter(isDocument).length };
}
