import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenVault, Vault } from '#core/ports/vault';
import type { Fault, Verified } from '#core/ports/verified';
import { told } from '#store/fault-code';
import { realDisk } from '#store/real-disk';
import { keyFaults } from '#store/verify-keys';
import { enHost, fill } from '#words/en-host';
import { readArguments, secretOptions, secretSource } from './cli-arguments';
import { failure, isDataFolder, say, withOpened, withVault } from './cli-records';
import { verifyChainFile } from './cli-verify-chain';
import { giveUp } from './say';

const usage = enHost['cli.usage-verify'];
const text = { type: 'string' } as const;

/** Says faults, each once, and counts them. */
class Findings {
  readonly #said = new Set<string>();

  add({ where, what }: Fault): void {
    const sentence = fill(enHost[`fault.${what}`], { where });
    if (!this.#said.has(sentence)) say(sentence);
    this.#said.add(sentence);
  }

  get count(): number {
    return this.#said.size;
  }
}

/** Before anything is opened: opening mends one key file from the other. */
async function lookAtKeys({ folder }: Vault, findings: Findings): Promise<void> {
  for await (const fault of keyFaults(realDisk, folder, null)) findings.add(fault);
}

async function lookAtAll(open: OpenVault, folder: string, findings: Findings): Promise<Verified> {
  const looking = open.verify();
  for (;;) {
    const step = await told(folder, () => looking.next());
    if (step.done === true) return step.value;
    findings.add(step.value);
  }
}

function conclude({ newer, away, foreignBackups, documents, journals, backups }: Verified, faults: number): number {
  for (const where of newer) say(fill(enHost['cli.verify-newer'], { where }));
  if (foreignBackups > 0) say(fill(enHost['cli.verify-foreign'], { count: foreignBackups }));
  if (away !== null) say(fill(enHost['cli.verify-away'], { path: away }));
  if (faults > 0) return failure(fill(enHost['cli.verify-faults'], { count: faults, documents, journals, backups }));
  say(fill(enHost['cli.verify-whole'], { documents, journals, backups }));
  return 0;
}

/**
 * `verify`: looks at every file of the records, or at one file of signatures, and says what is wrong, one line each. Exit code
 * 1 where anything is.
 */
export async function verifyVerb(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: { data: text, head: text, ...secretOptions }, allowPositionals: true }),
  );
  const { data, head, ...secrets } = values;
  const [file, ...more] = positionals;
  if (file !== undefined && more.length === 0 && data === undefined && Object.keys(secrets).length === 0) {
    return verifyChainFile(file, head);
  }
  if (data === undefined || head !== undefined || file !== undefined) giveUp(usage, 2);
  const source = secretSource(values, usage);
  if (!(await isDataFolder(data))) return failure(fill(enHost['cli.no-data'], { path: resolve(data) }));
  return withVault(data, async (vault) => {
    const findings = new Findings();
    if (vault.state.is !== 'new') await lookAtKeys(vault, findings);
    return withOpened(vault, source, async ({ open }) => {
      const seen = await lookAtAll(open, vault.folder, findings);
      return conclude(seen, findings.count);
    });
  });
}
