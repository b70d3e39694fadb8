import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { ownDataFolder } from '#machine/data-folder';
import { enDesktop } from '#words/en-desktop';
import { fill } from '#words/en-host';
import { giveUp } from './give-up';

/**
 * To be called before Electron is ready: puts Chromium's own files on this machine, never in a roaming profile, one folder
 * for each data folder. The lock of the single instance lies there too, so two starts meet only where they share data.
 */
export function keepToOwnFolder(data: string | undefined): void {
  const key = data === undefined ? '' : `-${createHash('sha256').update(resolve(data)).digest('hex').slice(0, 16)}`;
  const folder = join(ownDataFolder(process.platform, process.env), `window${key}`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    giveUp(fill(enDesktop['desktop.no-own-folder'], { path: folder, why: String(error) }), 1);
  }
  app.setPath('userData', folder);
}
