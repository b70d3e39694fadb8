import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { publisherKey } from '#files/publisher-key';
import { verifyUpdate } from '#files/update-signature';
import { enHost, fill } from '#words/en-host';
import { enUpdate } from '#words/en-update';
import { readArguments } from './cli-arguments';
import { failure, say } from './cli-records';
import { giveUp } from './say';

const usage = enUpdate['cli.usage-verify-update'];
const text = { type: 'string' } as const;

/** `verify-update`: whether a package that came by hand is what its publisher signed. Exit code 1 where it isn't. */
export async function verifyUpdateVerb(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: { signature: text, key: text }, allowPositionals: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return giveUp(usage, 2);
  try {
    const key = values.key === undefined ? publisherKey : await readFile(values.key, 'utf8');
    if (key === null) return giveUp(enUpdate['cli.update-no-publisher'], 2);
    const verdict = await verifyUpdate({ path, signaturePath: values.signature ?? `${path}.sig`, key });
    const sentence = fill(enUpdate[`cli.update-${verdict}`], { path });
    if (verdict !== 'genuine') return failure(sentence);
    say(sentence);
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(fill(enHost['cli.cannot-read'], { path, why }));
  }
}
