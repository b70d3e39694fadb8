import type { FileBytes } from '#files/billing-table';
import { sealedName, sealedZip } from '#files/sealed-zip';
import { type Answer, done, refused } from './answer';
import { isWeak } from './gate-state';

/** A file whose bytes are text. */
interface TextFile {
  /** Without anything that tells of whom it is. */
  readonly name: string;
  readonly text: string;
}

/** A file that goes out: `text` is the file itself, or base64 of a ZIP under a passphrase. */
export interface OutgoingFile extends TextFile {
  readonly isSealed: boolean;
}

async function* whole(text: string): FileBytes {
  yield Buffer.from(text);
}

/** Whether a file may go under this passphrase; null: it stays open. */
export function mayGoUnder(passphrase: string | null): Answer {
  return passphrase !== null && isWeak(passphrase) ? refused('weak-passphrase') : done(null);
}

/** A file as it goes out: under a passphrase that `mayGoUnder` let through, or open to whoever has it. */
export async function outgoing<File extends TextFile>(
  file: File,
  passphrase: string | null,
): Promise<File & OutgoingFile> {
  if (passphrase === null) return { ...file, isSealed: false };
  const pieces: Uint8Array[] = [];
  for await (const piece of sealedZip({ name: file.name, bytes: whole(file.text) }, passphrase)) pieces.push(piece);
  return { ...file, name: sealedName(file.name), text: Buffer.concat(pieces).toString('base64'), isSealed: true };
}
