/**
 * Damages every file of a data folder at 200 places, one at a time, opens the folder after each and compares all that is read
 * with what was written.
 *
 *   npm run faults:bits                     200 places in each file
 *   npm run faults:bits -- --places 20      fewer
 *   npm run faults:bits -- --seed 7         the places of an earlier run
 *   npm run faults:bits -- --killed         the program was killed before, instead of closed
 *   npm run faults:bits -- --only keys      only files with this in their path
 *   npm run faults:bits -- --tell harmless  says what was done where it was harmless (or found, healed, unnoticed, refused, wrong)
 */
import { runBuiltScript } from '#test/faults/store-build';

await runBuiltScript(new URL('./store-bits-run.ts', import.meta.url));
