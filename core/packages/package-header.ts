import { z } from 'zod';
import type { Flaw } from './package-fault';
import { readJson } from './read-json';

/**
 * Grows with the form of a package and with each new kind of document. A document of a later version is refused by its own,
 * so that packages without one stay readable for older programs.
 */
export const packageVersion = 4;

/** The rules of scrypt, which throws on anything else. @source RFC 7914, 2 */
function isScrypt({ N, r }: { readonly N: number; readonly r: number }): boolean {
  return Number.isInteger(Math.log2(N)) && N < 2 ** (16 * r);
}

const cost = z
  .strictObject({ N: z.int().min(16), r: z.int().min(1), p: z.int().min(1) })
  .refine(isScrypt)
  .readonly();

const seal = z
  .strictObject({
    /** 16 bytes, base64. */
    salt: z.string().regex(/^[A-Za-z0-9+/]{21}[AQgw]==$/),
    cost,
    /** Of the key, eight hexadecimal digits. */
    id: z.string().regex(/^[0-9a-f]{8}$/),
  })
  .readonly();

const header = z
  .strictObject({
    format: z.literal('breathingroom'),
    version: z.int().min(1).max(packageVersion),
    sealed: z.union([z.literal(false), seal]),
  })
  .readonly();

/** The first line of a package: that it is one, and how its passphrase becomes its key. Nothing personal is in it. */
export type PackageHeader = z.infer<typeof header>;

/** How the lines of a sealed package are opened. */
export type PackageSeal = z.infer<typeof seal>;

const anyPackage = z.looseObject({ format: z.literal('breathingroom'), version: z.int().min(1) });

/** 256 MiB at a time, and at most four times the work of our own packages. */
function isAffordable({ N, r, p }: PackageSeal['cost']): boolean {
  return r <= 16 && p <= 4 && N * r <= 2 ** 21 && N * r * p <= 2 ** 22;
}

/** Reads the first line of a package, or says what is wrong with it. */
export function readHeader(line: string): PackageHeader | Flaw {
  const read = readJson(line);
  const known = 'value' in read ? anyPackage.safeParse(read.value).data : undefined;
  if (known === undefined) return { fault: 'not-a-package', expected: 'the first line of a package' };
  if (known.version > packageVersion) return { fault: 'newer', expected: `a package up to version ${packageVersion}` };
  const parsed = header.safeParse(known).data;
  if (parsed === undefined) return { fault: 'not-a-package', expected: 'the first line of a package' };
  if (parsed.sealed !== false && !isAffordable(parsed.sealed.cost)) {
    return { fault: 'cost-too-high', expected: 'a passphrase that takes at most 256 MiB' };
  }
  return parsed;
}
