import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { temporaryFolder } from './temporary-folder';

/** What of a data folder doesn't count after the power was lost: the lock of a program that is gone, and backups. */
const left = ['breathing-room.lock', 'backups'];

/** A data folder as the disk had it at this moment, with the program that writes it still running. */
export function afterPowerLoss(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  return copy;
}
