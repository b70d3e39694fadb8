import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packDirectory } from './pack-dir.mjs';
import { packFaults } from './pack-faults.mjs';
import { aside, ready } from './ready.mjs';

await ready(aside);
const folder = mkdtempSync(join(tmpdir(), 'breathing-room-pack-'));
try {
  const made = await packDirectory(folder);
  const { faults, figures } =
    'failed' in made
      ? { faults: [`${made.failed}\nelectron-builder did not come to its end.`], figures: [] }
      : packFaults(made.packed);
  for (const line of [...figures, ...faults]) process.stdout.write(`${line}\n`);
  process.stdout.write(faults.length === 0 ? 'OK\n' : `Faults: ${faults.length}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
