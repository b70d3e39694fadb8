/**
 * Kills a program that marks people as fast as it can, again and again, at moments that chance picks, and looks after each
 * kill whether everything that it had acknowledged is there.
 *
 *   npm run faults:kills                   500 kills
 *   npm run faults:kills -- --rounds 50    fewer
 *   npm run faults:kills -- --seed 7       the moments of an earlier run, as far as the machine can repeat them
 *   npm run faults:kills -- --lie          the program acknowledges before the disk has it: this has to fail
 */
import { runBuiltScript } from '#test/faults/store-build';

await runBuiltScript(new URL('./store-kills.ts', import.meta.url));
