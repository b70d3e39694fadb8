import { enHost } from '#words/en-host';
import { backupVerb } from './cli-backup';
import { checkClaimVerb } from './cli-check-claim';
import { exportVerb } from './cli-export';
import { lintVerb } from './cli-lint';
import { replayVerb } from './cli-replay';
import { restoreVerb } from './cli-restore';
import { scoreVerb } from './cli-score';
import { verifyVerb } from './cli-verify';
import { verifyUpdateVerb } from './cli-verify-update';
import { giveUp } from './say';

const verbs: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['backup', backupVerb],
  ['check-claim', checkClaimVerb],
  ['export', exportVerb],
  ['lint', lintVerb],
  ['replay', replayVerb],
  ['restore', restoreVerb],
  ['score', scoreVerb],
  ['verify', verifyVerb],
  ['verify-update', verifyUpdateVerb],
]);

// Whoever reads only the beginning (`| head`) has all that they want.
process.stdout.on('error', (error: Error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

const [verb = '', ...args] = process.argv.slice(2);
const run = verbs.get(verb);
if (run === undefined) giveUp(enHost['cli.usage'], 2);
process.exitCode = await run(args);
