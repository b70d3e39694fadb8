import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { writeDurably } from './durable-write';
import { patiently } from './patience';

/** Where things go that can't be read, so that a person or a later program can still look at them. */
export interface Quarantine {
  /** Moves a file there under a name that nothing else has; resolves with its new path. */
  move(path: string, label: string): Promise<string>;
  /** Keeps a copy of some bytes; the same label is kept once. Resolves with the path. */
  keep(bytes: Uint8Array, label: string): Promise<string>;
}

export function quarantine(disk: Disk, data: string): Quarantine {
  const folder = join(data, 'quarantine');

  async function ready(): Promise<void> {
    if (await disk.makeFolder(folder)) await disk.syncFolder(data);
  }

  return {
    async move(path, label) {
      await ready();
      const keptAs = join(folder, `${label}-${randomUUID()}.json`);
      await patiently(disk, () => disk.rename(path, keptAs));
      await disk.syncFolder(folder);
      await disk.syncFolder(dirname(path));
      return keptAs;
    },
    async keep(bytes, label) {
      await ready();
      const keptAs = join(folder, label);
      if ((await disk.kindOf(keptAs)) === 'nothing') await writeDurably(disk, keptAs, bytes);
      return keptAs;
    },
  };
}
