import type { GateState } from '#core/ports/gate';
import { done, refused } from './answer';
import { forRoles, withRecords } from './door';
import { isWeak } from './gate-state';
import { inputs } from './inputs';
import { isRunning } from './sessions';

const facilitator = forRoles('facilitator');
const inside = withRecords('facilitator');

/** The verbs of the gate: what stands between a window and the records. */
export const gateVerbs = {
  gate: facilitator.subscription(
    ({ ctx: { program }, signal }): AsyncGenerator<GateState> => program.gate.follow(signal),
  ),
  createKeys: facilitator
    .input(inputs.createKeys)
    .mutation(({ ctx: { program }, input }) => program.createKeys(input.passphrase)),
  unlock: facilitator.input(inputs.secret).mutation(({ ctx: { program }, input }) => program.unlock(input)),
  restoreFirst: facilitator
    .input(inputs.restoreFirst)
    .mutation(({ ctx: { program }, input }) => program.restoreFirst(input.folder, input.secret)),
  lock: facilitator.mutation(({ ctx: { program } }) => program.lock()),
  /** The window tells that somebody is there; being called is all that it does. */
  touched: facilitator.mutation(() => null),

  changePassphrase: inside.input(inputs.changePassphrase).mutation(({ ctx: { program }, input: { current, next } }) =>
    program.withVault(async (vault) => {
      if (isWeak(next)) return refused('weak-passphrase');
      if (!(await vault.changePassphrase(current, next))) return refused('wrong-key');
      await program.tell([{ did: 'changed', kind: 'keys', fields: ['passphrase'] }]);
      return done(null);
    }),
  ),
  newRecoveryKey: inside.input(inputs.passphrase).mutation(({ ctx: { program }, input }) =>
    program.withVault(async (vault) => {
      const recoveryKey = await vault.newRecoveryKey(input.passphrase);
      if (recoveryKey === null) return refused('wrong-key');
      await program.tell([{ did: 'made', kind: 'recovery-key' }]);
      return done(recoveryKey);
    }),
  ),
  rotateKey: inside.input(inputs.passphrase).mutation(({ ctx: { program, house }, input }) =>
    program.withVault(async (vault) => {
      if (isRunning(house.live)) return refused('class-runs');
      const made = await vault.rotateKey(input.passphrase);
      if (made === 'busy') return refused('sealing-runs');
      if (made === null) return refused('wrong-key');
      await program.tell([
        { did: 'changed', kind: 'keys', fields: ['data-key'] },
        { did: 'made', kind: 'recovery-key' },
      ]);
      return done(made.recoveryKey);
    }),
  ),
};
