import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { civilDate, isCivilDate } from '#core/time/civil';
import { systemClock } from '#machine/system-clock';
import { enClaimCheck } from '#words/en-claim-check';
import { enHost, fill } from '#words/en-host';
import { readArguments } from './cli-arguments';
import { say } from './cli-records';
import { giveUp } from './say';

const usage = enClaimCheck['cli.usage-check-claim'];

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) =>
    giveUp(fill(enHost['cli.cannot-read'], { path, why: error instanceof Error ? error.message : String(error) }), 2),
  );
  return bytes.toString('utf8');
}

function today(): string {
  return civilDate(systemClock().now().wall, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/**
 * `check-claim FILE`: says by rule what is wrong with a file of claims. Exit code 1 when anything is, 2 when it can't be read. `--on`: the day
 * against which dates are held, otherwise today.
 */
export async function checkClaimVerb(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: { on: { type: 'string' } }, allowPositionals: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) giveUp(usage, 2);
  const { on = today() } = values;
  if (!isCivilDate(on)) giveUp(fill(enHost['cli.bad-date'], { date: on }), 2);
  const { faults, claims, lines } = checkClaimFile(await textOf(path), on.replaceAll('-', ''));
  for (const { rule, segment, at, told } of faults) {
    const what = fill(enClaimCheck[`edi.${rule}`], { told });
    say(fill(enClaimCheck[segment === 0 ? 'cli.claim-fault-file' : 'cli.claim-fault'], { segment, at, what, rule }));
  }
  const end = faults.length === 0 ? 'cli.claim-sound' : 'cli.claim-faulty';
  say(fill(enClaimCheck[end], { path, claims, lines, faults: faults.length }));
  return faults.length === 0 ? 0 : 1;
}
