import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve as absolute, dirname, join } from 'node:path';

const root = absolute(import.meta.dirname, '..');
/** @type {{ imports: Record<string, string> }} */
const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const rooms = Object.entries(imports).map(([pattern, target]) => ({
  prefix: pattern.slice(0, pattern.indexOf('*')),
  suffix: pattern.slice(pattern.indexOf('*') + 1),
  target,
}));

/** Read by eslint-module-utils, which asks it where an import leads. */
export const interfaceVersion = 2;

/**
 * Where an import of ours leads, whether or not the file is there: the fence judges the room, the compiler the file.
 * Built-in modules are found without a path; libraries are not found at all, which the fence reads as "external".
 *
 * @param {string} source what the import names
 * @param {string} importer the file that imports
 */
export function resolve(source, importer) {
  const name = source.replace(/\?.*$/, '');
  if (name.startsWith('node:') || builtinModules.includes(name)) return { found: true, path: null };
  if (name.startsWith('.')) return { found: true, path: absolute(dirname(importer), name) };
  const room = rooms.find(({ prefix, suffix }) => name.startsWith(prefix) && name.endsWith(suffix));
  if (room === undefined) return { found: false };
  const inside = name.slice(room.prefix.length, name.length - room.suffix.length);
  return { found: true, path: join(root, room.target.replace('*', inside)) };
}
