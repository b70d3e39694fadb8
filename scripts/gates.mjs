import { node, run } from './child.mjs';

/** What must hold of the source as it lies there, each with the command that says so. */
const gates = {
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  lint: ['node_modules/oxlint/bin/oxlint', '-c', 'oxlint.config.mjs'],
  format: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  'dead code': ['node_modules/knip/bin/knip.js', '--no-progress'],
};

/** Runs every gate, one line each, with what it found below where it found something. */
export async function runGates() {
  const count = { passed: 0, failed: 0 };
  for (const [name, command] of Object.entries(gates)) {
    const ended = await run(node, command, { quiet: true });
    process.stdout.write(`${name}: ${ended.code === 0 ? 'ok' : `failed\n${ended.output}`}\n`);
    count[ended.code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
}
