import type { CheckedDocument } from '#core/packages/check-document';
import type { PackageDocument } from '#core/packages/package-document';
import type { PackageFault } from '#core/packages/package-fault';
import { recipes } from '#core/records/recipes';
import { packageKey } from '#files/package-cipher';
import { HeldPackage } from '#files/package-holding';
import { documentsIn, tryKey } from '#files/package-reading';
import { passphrase } from './package-samples';

function told({ kind, id, document }: CheckedDocument): PackageDocument {
  return { kind, id, document } as PackageDocument;
}

/** The documents of a package, or its fault. */
export async function readPackage(
  text: string,
  secret = passphrase,
): Promise<readonly PackageDocument[] | PackageFault> {
  const held = new HeldPackage();
  const early = held.take(text) ?? held.end();
  if (early !== null) return early;
  const sealed = held.header?.sealed ?? false;
  const key = sealed === false ? null : await packageKey(secret, sealed);
  const closed = key === null ? null : tryKey(held, key);
  if (closed !== null) return closed;
  const documents: PackageDocument[] = [];
  for await (const found of documentsIn(held, { key, recipes })) {
    if ('fault' in found) return found;
    documents.push(told(found.checked));
  }
  return documents;
}

/** What a window makes of bytes that are no text any more. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
