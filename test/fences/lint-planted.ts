import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const settings = ['package.json', 'tsconfig.json', 'oxlint.config.mjs', 'oxlint-rooms.mjs', 'scripts/resolve-room.mjs'];

const reportSchema = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string().optional(), message: z.string() })),
});

export type Finding = { readonly rule: string; readonly message: string };

/** Runs oxlint as `npm run check` does. Resolves with what it found, by file. */
export async function lint(folder: string): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '-c', 'oxlint.config.mjs', '-f', 'json', '.'];
  const output = await new Promise<string>((resolve, reject) => {
    // It exits with 1 where it finds something; only an answer that can't be read is a failure here.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      stdout.startsWith('{') ? resolve(stdout) : reject(error ?? new Error(`oxlint answered: ${stdout}`)),
    );
  });
  const found = new Map<string, Finding[]>();
  for (const { filename, code, message } of reportSchema.parse(JSON.parse(output)).diagnostics) {
    const path = filename.replaceAll('\\', '/');
    found.set(path, [...(found.get(path) ?? []), { rule: code ?? 'error', message }]);
  }
  return found;
}

/** Lints files that exist nowhere but in an empty copy of the project, fenced by the project's own rules. */
export async function lintPlanted(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'breathing-room-fence-'));
  try {
    for (const name of settings) await cp(join(root, name), join(folder, name));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, source] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${source}\n`);
    }
    return await lint(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
