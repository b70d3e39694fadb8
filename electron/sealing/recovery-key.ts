import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Without letters that are taken for digits or for each other. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const looksLike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** 130 bits of chance and ten that tell a slip of the pen. */
const chanceLength = 26;
const checkLength = 2;
const groupLength = 4;

function check(letters: string): string {
  const digest = createHash('sha256').update(`breathing-room recovery ${letters}`).digest();
  const value = digest.readUInt16BE(0);
  return `${alphabet[value % 32]}${alphabet[(value >> 5) % 32]}`;
}

/** A new recovery key as it is printed: seven groups of four, `7K2M-9QXT-…`. */
export function newRecoveryKey(): string {
  const letters = Array.from(randomBytes(chanceLength), (byte) => alphabet[byte % 32]).join('');
  const whole = `${letters}${check(letters)}`;
  return (whole.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** The letters of a recovery key as somebody typed it; null when it can't be one: too short, too long, or a slip somewhere. */
export function readRecoveryKey(typed: string): string | null {
  const letters = Array.from(
    typed.toUpperCase().replace(/[\s\-–—_.]/g, ''),
    (letter) => looksLike[letter] ?? letter,
  ).join('');
  const chance = letters.slice(0, chanceLength);
  const good =
    letters.length === chanceLength + checkLength && [...letters].every((letter) => alphabet.includes(letter));
  return good && letters.slice(chanceLength) === check(chance) ? chance : null;
}

/** The key that a recovery key stands for, 32 bytes. It holds chance enough to need no slow function. */
export function keyFromRecovery(letters: string, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', letters, salt, 'breathing-room recovery wrap', 32));
}
