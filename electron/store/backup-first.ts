// TEMPORARY placeholder by the lead so that the rest compiles: the backups helper replaces this file.
import type { Restored } from '#core/ports/backups';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault } from '#core/ports/vault';
import type { DataKey } from '#sealing/key-ring';
import type { Disk } from './disk';
import type { KeyFile } from './key-file';

type Opener = (file: KeyFile) => Promise<DataKey | null> | DataKey | null;

export async function backupKeys(
  _: Disk,
  from: string,
  __: Opener,
): Promise<{ readonly file: KeyFile; readonly current: DataKey } | null> {
  throw new StoreError('missing', from);
}

export async function restoreAll(_: OpenVault, from: string): Promise<Restored> {
  throw new StoreError('missing', from);
}
