import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

const folder = join(root, 'dist/licences');

/** Pieces that the bundler itself puts in, under names that are no files. */
const ownPieces = ['vite', 'rolldown'];

/** The package that a module comes from, as a folder below ours; undefined for what is our own. @param {string} id */
export function packageOf(id) {
  const own = ownPieces.find((name) => id.startsWith(`\0${name}/`));
  if (own !== undefined) return `node_modules/${own}`;
  return /(?<=^|\/)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+/.exec(id)?.[0];
}

/**
 * Notes for each environment which packages Vite put into its bundle: `bundledPackages` in vite.config.ts, read again by
 * what makes the licences and the bill of materials.
 *
 * @returns {import('vite').Plugin}
 */
export function noteBundled() {
  return {
    name: 'note-bundled',
    writeBundle(_options, bundle) {
      const files = Object.values(bundle);
      const ids = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames));
      const styles = [...this.getModuleIds()].filter((id) => /\.css|\?url/.test(id));
      const found = new Set([...ids, ...styles].flatMap((id) => packageOf(id) ?? []));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${this.environment.name}.json`), JSON.stringify([...found].toSorted(), null, 2));
    },
  };
}

/**
 * @typedef {object} Bundled
 * @property {string} folder below ours
 * @property {string} name
 * @property {string} version
 * @property {string} license as its package.json names it, SPDX
 */

/** Every package of which something is in what ships. @param {readonly string[]} environments @returns {Bundled[]} */
export function bundledPackages(environments) {
  /** @param {string} name @returns {string[]} */
  const noted = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return [...new Set(environments.flatMap(noted))].toSorted().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    return { folder: path, name, version, license: typeof license === 'string' ? license : 'none named' };
  });
}
