import { sealHead } from '#sealing/seal';
import { decodeLine, encodeLine, type JournalSeal } from './journal-line';

const lineBreak = 10;

function isCurrent({ keys }: JournalSeal, line: Uint8Array): boolean {
  const base64 = / 2 \d+\/\d+ ([A-Za-z0-9+/]+=*)$/.exec(new TextDecoder('latin1').decode(line))?.[1];
  if (base64 === undefined) return false;
  return sealHead(Buffer.from(base64.slice(0, 32), 'base64'))?.keyId === keys.ring.current.id;
}

/**
 * A journal with each line sealed under the current key, numbers and order as they are; lines that can't be read stay byte
 * for byte. Null when there is nothing to do.
 */
export function resealedJournal(sealed: JournalSeal, bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let changed = false;
  let offset = 0;
  for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, offset)) {
    const whole = bytes.subarray(offset, end + 1);
    const line = isCurrent(sealed, bytes.subarray(offset, end))
      ? 'damaged'
      : decodeLine(sealed, bytes.subarray(offset, end));
    offset = end + 1;
    if (line === 'damaged' || line === 'newer') {
      parts.push(whole);
      continue;
    }
    changed = true;
    parts.push(encodeLine(sealed, { ...line, json: JSON.stringify(line.value) }));
  }
  return changed ? Buffer.concat([...parts, bytes.subarray(offset)]) : null;
}
