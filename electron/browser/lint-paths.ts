import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** A file to be looked at. */
export interface LintPath {
  /** As it was named, or found below a folder that was named. */
  readonly path: string;
  /** True: it was named itself, and has to be one of ours. */
  readonly isNamed: boolean;
}

const endings: readonly string[] = ['.json', '.breathingroom'];

/** Folders of tools, which hold thousands of files that are none of ours. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isPassedOver(name));
  const found: string[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // Links lead elsewhere, and in circles.
    if (entry.isDirectory()) found.push(...(await below(path)));
    else if (entry.isFile() && endings.includes(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

/** The files that are meant by these names of files and folders, each once. Rejects with the system's error where one is not there. */
export async function lintPaths(named: readonly string[]): Promise<readonly LintPath[]> {
  const found = new Map<string, LintPath>();
  for (const path of named) {
    const isFolder = (await stat(path)).isDirectory();
    for (const file of isFolder ? await below(path) : [path]) {
      const before = found.get(resolve(file));
      found.set(resolve(file), { path: before?.path ?? file, isNamed: !isFolder || before?.isNamed === true });
    }
  }
  return [...found.values()];
}
