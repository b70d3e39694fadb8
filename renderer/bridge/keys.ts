import type { Answer } from '#api/answer';
import type { Restored } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import { useCameIn } from './came-in';
import { theProgram } from './program';
import { deliver } from './send';
import { written } from './under-way';

/**
 * What opens and shuts the records. Verbs that answer with a recovery key are never sent twice by themselves: a second answer
 * would be a refusal, and the key of the first one lost with the line.
 */
export const keys = {
  create: (passphrase: string): Promise<Answer<string>> => theProgram().door.createKeys.mutate({ passphrase }),
  unlock: async (secret: Secret): Promise<Answer> => {
    const answer = await deliver(() => theProgram().door.unlock.mutate(secret));
    if (answer.done) useCameIn.setState({ byRecovery: 'recoveryKey' in secret });
    return answer;
  },
  lock: async (): Promise<Answer> => {
    await written();
    return deliver(() => theProgram().door.lock.mutate());
  },
  /** `current`: the passphrase, or the recovery key of somebody who forgot it; null where none was chosen yet. */
  changePassphrase: async (current: string | null, next: string): Promise<Answer> => {
    const answer = await theProgram().door.changePassphrase.mutate({ current, next });
    if (answer.done) useCameIn.setState({ byRecovery: false });
    return answer;
  },
  newRecoveryKey: (passphrase: string | null): Promise<Answer<string>> =>
    theProgram().door.newRecoveryKey.mutate({ passphrase }),
  rotate: (passphrase: string | null): Promise<Answer<string>> => theProgram().door.rotateKey.mutate({ passphrase }),
  restoreFirst: (folder: string, secret: Secret): Promise<Answer<Restored>> =>
    theProgram().door.restoreFirst.mutate({ folder, secret }),
} as const;
