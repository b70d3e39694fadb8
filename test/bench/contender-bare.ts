import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckInDesk } from './store-contender';

/** No store at all: a line at the end of a file, and a sync. */
export function bare(folder: string): CheckInDesk {
  let file: FileHandle | null = null;
  return {
    async checkIn(event) {
      await mkdir(folder, { recursive: true });
      file ??= await open(join(folder, 'bare.jsonl'), 'a');
      await file.appendFile(`${JSON.stringify(event)}\n`);
      await file.datasync();
    },
    async close() {
      await file?.close();
    },
  };
}
