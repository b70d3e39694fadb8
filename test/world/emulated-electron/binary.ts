import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes a script that starts like Electron's binary into a folder, and gives its path. */
export function emulatedBinary(folder: string): string {
  const script = join(folder, 'emulated-electron');
  const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const command = [process.execPath, '--inspect=0', '--import', own('./hooks.mjs'), own('./run.ts')];
  writeFileSync(script, `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
