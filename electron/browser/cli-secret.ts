import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Secret } from '#core/ports/gate';
import { readRecoveryKey } from '#sealing/recovery-key';
import { enHost, fill } from '#words/en-host';
import type { SecretSource } from './cli-arguments';

/** A terminal, or what stands for one. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly output: NodeJS.WritableStream;
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) return line.replace(/^\uFEFF/, '');
    return '';
  } finally {
    lines.close();
  }
}

async function lineOf(file: string, { input }: Terminal): Promise<string> {
  if (file === '-') return firstLine(input);
  const stream = createReadStream(file, 'utf8');
  try {
    return await firstLine(stream);
  } finally {
    stream.destroy();
  }
}

/** Asks on a terminal and shows nothing of what is typed; null when it was broken off. */
function asked({ input, output }: Terminal): Promise<string | null> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true });
  // Only now: before, the terminal shows what is typed.
  output.write(enHost['cli.ask-key']);
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => {
      output.write('\n');
      resolve(null);
    });
  });
}

/** What somebody typed where either is welcome. A passphrase with the check letters of a recovery key is not to be expected. */
function eitherSecret(typed: string): Secret {
  return readRecoveryKey(typed) === null ? { passphrase: typed } : { recoveryKey: typed };
}

function fileProblem(path: string, error: unknown): { readonly problem: string } {
  const why = error instanceof Error ? error.message : String(error);
  return { problem: fill(enHost['cli.cannot-read'], { path, why }) };
}

async function secretIn(source: SecretSource, terminal: Terminal): Promise<Secret | null> {
  const { passphraseFile, recoveryFile } = source;
  if (passphraseFile !== undefined) return { passphrase: await lineOf(passphraseFile, terminal) };
  if (recoveryFile !== undefined) return { recoveryKey: await lineOf(recoveryFile, terminal) };
  const typed = terminal.input.isTTY === true ? await asked(terminal) : null;
  return typed === null ? null : eitherSecret(typed);
}

/** The secret from a file, from standard input, or from whoever sits at the terminal; or a sentence that says why there is none. */
export async function readSecret(
  source: SecretSource,
  terminal: Terminal = { input: process.stdin, output: process.stderr },
): Promise<Secret | { readonly problem: string }> {
  try {
    const secret = await secretIn(source, terminal);
    const isEmpty = secret === null || ('passphrase' in secret ? secret.passphrase : secret.recoveryKey) === '';
    return secret === null || isEmpty ? { problem: enHost['cli.no-key'] } : secret;
  } catch (error) {
    return fileProblem(source.passphraseFile ?? source.recoveryFile ?? '-', error);
  }
}
