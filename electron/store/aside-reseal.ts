import { BrokenSeal, seal, sealHead, unseal } from '#sealing/seal';
import type { Keys } from './keys';

/** What the seal of a file in quarantine is bound to: a document kept its own name, everything else is named after where it lies. */
function aboutOf(name: string): string {
  const [, kind, id] = /^(sessions|settings|classes)-(.+)-[0-9a-f]{8}-[0-9a-f-]{27}\.json$/.exec(name) ?? [];
  if (kind !== undefined && id !== undefined) return `${kind}/${id}`;
  return name.startsWith('index-') ? 'index' : `quarantine/${name}`;
}

function isSealedLine(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(8, 11)) === ' 2 ';
}

/** A file of the quarantine under the current key; null where there is nothing to do, or nothing can be done. */
export function resealedAside({ ring }: Keys, name: string, bytes: Uint8Array): Uint8Array | null {
  const head = sealHead(bytes);
  if (head?.keyId === ring.current.id || (head === null && isSealedLine(bytes))) return null;
  if (head === null) return seal(ring.current, { about: `quarantine/${name}`, seq: 1 }, bytes);
  const own = `quarantine/${name}`;
  for (const about of [aboutOf(name), own]) {
    try {
      const { seq, plain } = unseal(ring, about, bytes);
      return seal(ring.current, { about, seq }, plain);
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
    }
  }
  return null;
}
