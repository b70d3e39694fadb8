import { parseArgs } from 'node:util';
import type { LibraryContent } from '#core/library/library-entry';
import { enHost, fill } from '#words/en-host';
import { readArguments } from './cli-arguments';
import { failure, say } from './cli-records';
import { faultsIn } from './lint-all';
import { type LintPath, lintPaths } from './lint-paths';
import { giveUp } from './say';

const usage = enHost['cli.usage-lint'];

function conclude(
  all: readonly LibraryContent[],
  { files, faults, later }: { readonly files: number; readonly faults: number; readonly later: number },
) {
  const count = (wanted: LibraryContent['kind']): number => all.filter(({ kind }) => kind === wanted).length;
  const counts = { practices: count('practices'), classes: count('classes'), curricula: count('curricula'), files };
  if (later > 0) say(fill(enHost['cli.lint-later'], { count: later }));
  if (faults > 0) return failure(fill(enHost['cli.lint-faults'], { ...counts, count: faults }));
  say(fill(enHost['cli.lint-whole'], counts));
  return 0;
}

async function pathsIn(named: readonly string[]): Promise<readonly LintPath[]> {
  try {
    return await lintPaths(named);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return giveUp(fill(enHost['cli.lint-cannot-look'], { why }), 2);
  }
}

/**
 * `lint`: says what would make practices, classes and curricula worse than they need to be. Exit code 1 where anything is; what is to be
 * mended only before it is handed on is said, and is no fault.
 */
export async function lintVerb(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: {}, allowPositionals: true }),
  );
  if (positionals.length === 0) giveUp(usage, 2);
  const paths = await pathsIn(positionals);
  if (paths.length === 0) giveUp(fill(enHost['cli.lint-nothing'], { paths: positionals.join(', ') }), 2);
  const faults = faultsIn(paths);
  let [count, later] = [0, 0];
  for (;;) {
    const step = await faults.next();
    if (step.done === true) return conclude(step.value, { files: paths.length, faults: count, later });
    const { where, what, isBeforeHandingOn } = step.value;
    if (isBeforeHandingOn) later += 1;
    else count += 1;
    say(fill(enHost[isBeforeHandingOn ? 'cli.lint-later-fault' : 'cli.lint-fault'], { where, what }));
  }
}
