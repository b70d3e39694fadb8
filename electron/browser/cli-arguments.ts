import { giveUp } from './say';

const text = { type: 'string' } as const;

/** Where a verb finds the key: never on the command line itself, which everybody on the machine can read. */
export const secretOptions = { 'passphrase-file': text, 'recovery-file': text } as const;

/** The files that hold a secret in their first line; at most one. `-`: standard input. */
export interface SecretSource {
  readonly passphraseFile: string | undefined;
  readonly recoveryFile: string | undefined;
}

/** What the options of a secret came to; gives up where both are there. */
export function secretSource(
  values: { readonly 'passphrase-file'?: string | undefined; readonly 'recovery-file'?: string | undefined },
  usage: string,
): SecretSource {
  const source = { passphraseFile: values['passphrase-file'], recoveryFile: values['recovery-file'] };
  if (source.passphraseFile !== undefined && source.recoveryFile !== undefined) giveUp(usage, 2);
  return source;
}

/** Reads the arguments of a verb, or says in one sentence what is wrong with them and ends the program with exit code 2. */
export function readArguments<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return giveUp(`${problem} ${usage}`, 2);
  }
}
