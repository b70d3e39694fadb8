import { sealHead } from '#sealing/seal';
import { decodeLine, encodeLine, type JournalSeal } from './journal-line';

const lineBreak = 10;

function isCurrent({ keys }: JournalSeal, line: Uint8Array): boolean {
  const base64 = / 2 \d+\/\d+ ([A-Za-z0-9+/]+=*)$/.exec(new TextDecoder('latin1').decode(line))?.[1];
  if (base64 === undefined) return false;
  return sealHead(Buffer.from(base64.slice(0, 32), 'base64'))?.keyId === keys.ring.current.id;
}

function isSealed(line: Uint8Array): boolean {
  return / 2 \d+\/\d+ [A-Za-z0-9+/]+=*\n$/.test(new TextDecoder('latin1').decode(line));
}

/**
 * A journal with each line sealed under the current key, numbers and order as they are. Lines that can't be read stay byte for
 * byte, but while files from before the time of seals are being sealed: such a line may hold names, and is left out. Null
 * when there is nothing to do.
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
    const isClear = sealed.keys.ring.acceptsPlain && !isSealed(whole);
    if (line === 'damaged' && isClear) changed = true;
    else if (line === 'damaged' || line === 'newer') parts.push(whole);
    if (line === 'damaged' || line === 'newer') continue;
    changed = true;
    parts.push(encodeLine(sealed, { ...line, json: JSON.stringify(line.value) }));
  }
  // A torn end was never acknowledged; one without a seal may hold a name.
  const tail = sealed.keys.ring.acceptsPlain ? new Uint8Array() : bytes.subarray(offset);
  return changed || tail.length < bytes.length - offset ? Buffer.concat([...parts, tail]) : null;
}
