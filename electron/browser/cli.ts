import { enHost } from '#words/en-host';
import { exportVerb } from './cli-export';
import { replayVerb } from './cli-replay';
import { giveUp } from './say';

const verbs: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['export', exportVerb],
  ['replay', replayVerb],
]);

const [verb = '', ...args] = process.argv.slice(2);
const run = verbs.get(verb);
if (run === undefined) giveUp(enHost['cli.usage'], 2);
process.exitCode = await run(args);
