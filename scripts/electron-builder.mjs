import { fileURLToPath } from 'node:url';
import { node, run } from './child.mjs';

const cli = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));

/**
 * Runs electron-builder with our settings. It never publishes, whatever it is told.
 *
 * @param {readonly string[]} args
 * @param {{ readonly quiet?: boolean }} [how]
 */
export function runBuilder(args, how = {}) {
  return run(node, [cli, '--config', 'electron-builder.yml', ...args, '--publish', 'never'], how);
}
