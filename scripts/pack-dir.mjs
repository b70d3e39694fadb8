import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBuilder } from './electron-builder.mjs';
import { unsetBinary } from './pack-fuses.mjs';

/** A folder that electron-builder takes for Electron as it is unpacked; nothing in it runs. @param {string} folder */
function standIn(folder) {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), unsetBinary());
  chmodSync(join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak', 'locales/de.pak']) {
    writeFileSync(join(folder, name), 'stand-in');
  }
}

/**
 * Packs the built program for Linux around a stand-in of Electron, without a network. Resolves with the packed folder, or
 * with what electron-builder said against it.
 *
 * @param {string} folder an empty one, for all that is written
 * @returns {Promise<{ packed: string } | { failed: string }>}
 */
export async function packDirectory(folder) {
  standIn(join(folder, 'electron'));
  const output = join(folder, 'packages');
  const places = [`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${output}`];
  const ended = await runBuilder(['--linux', 'dir', '--x64', ...places], { quiet: true });
  return ended.code === 0 ? { packed: join(output, 'linux-unpacked') } : { failed: ended.output };
}
