import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ways } from '#core/ports/vault';
import type { DataKey } from '#sealing/key-ring';
import { ringOf } from '#sealing/key-ring';
import { scryptCost } from '#sealing/passphrase';
import { BrokenSeal, seal, unseal } from '#sealing/seal';
import type { Disk } from './disk';
import { writeDurably } from './durable-write';

const text = z.string().max(4096);
const wrap = z.discriminatedUnion('way', [
  z.object({ way: z.literal('passphrase'), salt: text, cost: scryptCost, key: text }),
  z.object({ way: z.literal('recovery'), salt: text, madeAt: z.number(), key: text }),
  /** Held by the system's keychain, in its own form. */
  z.object({ way: z.literal('keychain'), key: text }),
  /** A key that is being replaced, under the one that replaces it. */
  z.object({ way: z.literal('key'), by: text, key: text }),
]);

/** One way to a data key. */
export type Wrap = z.infer<typeof wrap>;

const content = z.object({
  version: z.literal(1),
  /** Grows with each change: of the file and its twin the higher one is meant. */
  generation: z.int().min(1),
  /** The id of the key under which new files are sealed. */
  current: z.string().regex(/^[0-9a-f]{8}$/),
  keys: z
    .array(z.object({ id: z.string().regex(/^[0-9a-f]{8}$/), wraps: z.array(wrap).max(8) }))
    .min(1)
    .max(8),
  /** True until every file from before the time of seals is sealed. */
  acceptsPlain: z.boolean(),
});

/** The data keys of a folder, each wrapped in one or more ways that don't depend on each other. It holds no secret. */
export type KeyFile = z.infer<typeof content>;

const stored = content.extend({ check: z.string(), mac: z.string() });

/** The file, and its twin: whoever loses the one has the other. */
export const keyFileNames = ['keys.json', 'keys-copy.json'] as const;

function canonical({ version, generation, current, keys, acceptsPlain }: KeyFile): string {
  return JSON.stringify({ version, generation, current, keys, acceptsPlain });
}

function digestOf(file: KeyFile): string {
  return createHash('sha256').update(canonical(file)).digest('hex');
}

/** What the file is called in the seal that the data key puts under it. */
function macBond(file: KeyFile): string {
  return `keys/${digestOf(file)}`;
}

/** The file's text, with a checksum for accidents and the data key's own seal against forgery. */
export function textOf(given: KeyFile, current: DataKey): string {
  // What could not be read back is never written.
  const file = content.parse(given);
  const mac = Buffer.from(seal(current, { about: macBond(file), seq: 1 }, new Uint8Array())).toString('base64');
  return `${JSON.stringify({ ...file, check: digestOf(file), mac }, null, 1)}\n`;
}

/** A key file as it was read; whether it is genuine only the key itself can tell. */
export interface ReadKeyFile {
  readonly file: KeyFile;
  /** True when the key sealed just this content. */
  isGenuine(current: DataKey): boolean;
}

/** The key file in some text; null when it is damaged. `newer`: a later version wrote it. */
export function keyFileIn(bytes: Uint8Array): ReadKeyFile | 'newer' | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const version = z.looseObject({ version: z.int() }).parse(json).version;
    if (version > 1) return 'newer';
    const { check, mac, ...file } = stored.parse(json);
    if (check !== digestOf(file)) return null;
    return { file, isGenuine: (current) => isSealedBy(current, file, mac) };
  } catch {
    // Cut short, overwritten or made by another program: for us there is no key in it.
    return null;
  }
}

function isSealedBy(current: DataKey, file: KeyFile, mac: string): boolean {
  try {
    return unseal(ringOf(current), macBond(file), Buffer.from(mac, 'base64')).plain.length === 0;
  } catch (error) {
    if (error instanceof BrokenSeal) return false;
    throw error;
  }
}

/** Writes the file and its twin; the twin first, so that one of them is always whole and current. */
export async function writeKeyFile(disk: Disk, data: string, whole: string): Promise<void> {
  const bytes = new TextEncoder().encode(whole);
  for (const name of keyFileNames.toReversed()) await writeDurably(disk, join(data, name), bytes);
}

/**
 * A change is acknowledged when both are written: where they differ by one, the higher was never acknowledged, and the lower
 * is meant. Where they differ by more, somebody has put an old one back.
 */
function inOrderOfTrust(found: readonly ReadKeyFile[]): readonly ReadKeyFile[] {
  const ordered = found.toSorted((one, other) => one.file.generation - other.file.generation);
  const [lower, higher] = ordered;
  const isBroken = (higher?.file.generation ?? 0) - (lower?.file.generation ?? 0) > 1;
  return isBroken ? ordered.toReversed() : ordered;
}

/** What there is of the file and its twin, the one that is meant first. `damaged`: how many of the two are there and can't be read. */
export async function readKeyFiles(
  disk: Disk,
  data: string,
): Promise<{ readonly found: readonly ReadKeyFile[]; readonly damaged: number; readonly newer: boolean }> {
  const found: ReadKeyFile[] = [];
  let damaged = 0;
  let newer = false;
  const failures: unknown[] = [];
  for (const name of keyFileNames) {
    const bytes = await disk.read(join(data, name)).catch((error: unknown) => {
      // One of the two is enough: only where neither can be had is it the disk's turn to speak.
      failures.push(error);
      return null;
    });
    const read = bytes === null ? undefined : keyFileIn(bytes);
    if (read === 'newer') newer = true;
    else if (read === null) damaged += 1;
    else if (read !== undefined) found.push(read);
  }
  if (found.length === 0 && failures.length > 0) throw failures[0];
  // A later version would have written both: beside one that can be read, a high number is damage.
  const isNewer = newer && found.length === 0;
  return { found: inOrderOfTrust(found), damaged: damaged + failures.length, newer: isNewer };
}

/** Which ways lead to the current key. */
export function waysOf({ keys, current }: KeyFile): Ways {
  const wraps = keys.find(({ id }) => id === current)?.wraps ?? [];
  return {
    passphrase: wraps.some(({ way }) => way === 'passphrase'),
    keychain: wraps.some(({ way }) => way === 'keychain'),
    recoveryMadeAt: wraps.find((each) => each.way === 'recovery')?.madeAt ?? null,
  };
}
