import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';
import { asarFiles, asarRead } from './pack-asar.mjs';
import { associationFaults } from './pack-association.mjs';
import { fuseFaults } from './pack-fuses.mjs';
import { insideFaults, metadataFaults } from './pack-inside.mjs';
import { initialWeight, limits } from './pack-weight.mjs';

/** What lies beside the archive. The licences of what is bundled and of Electron have to come along. */
const beside = ['resources/licences.txt', 'resources/LICENSE.txt', 'LICENSES.chromium.html', 'LICENSE.electron.txt'];

/**
 * What is wrong with a packed folder of Linux, one sentence each, and what it weighs.
 *
 * @param {string} packed
 * @returns {{ faults: string[], figures: string[] }}
 */
export function packFaults(packed) {
  const archive = join(packed, 'resources/app.asar');
  const files = asarFiles(archive);
  /** @param {string} path */
  const page = (path) => asarRead(archive, `dist/renderer/${path}`);
  const weights = Object.entries(limits).map(([name, limit]) => ({ name, limit, weight: initialWeight(name, page) }));
  const program = files
    .filter(({ path }) => path.startsWith('dist/desktop/'))
    .map(({ path }) => asarRead(archive, path).toString('utf8'))
    .join('\n');
  const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const languages = readdirSync(join(packed, 'locales')).filter((name) => name !== 'en-US.pak');
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  return {
    faults: [
      ...insideFaults(files),
      ...metadataFaults(JSON.parse(asarRead(archive, 'package.json').toString('utf8'))),
      ...beside
        .filter((name) => !existsSync(join(packed, name)))
        .map((name) => `${name} is missing beside the program.`),
      ...languages.map((name) => `${name} is a language that the program does not speak.`),
      ...associationFaults(settings, program, (path) => existsSync(join(root, path))),
      ...fuseFaults(readFileSync(join(packed, 'breathing-room'))),
      ...weights
        .filter(({ weight, limit }) => weight > limit)
        .map(({ name, weight, limit }) => `${name} starts with ${kilobytes(weight)}, more than ${kilobytes(limit)}.`),
    ],
    figures: [
      `${files.length} files inside, ${kilobytes(whole)}`,
      ...weights.map(({ name, weight, limit }) => `${name}: ${kilobytes(weight)} of ${kilobytes(limit)} at the start`),
    ],
  };
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
