import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionEvent } from '#core/session/event';

/** No store at all: a line added to a file, and a sync. Nothing that keeps what it acknowledges can be faster. */
export function bare(folder: string) {
  let file: FileHandle | null = null;
  return {
    async checkIn(event: SessionEvent): Promise<void> {
      await mkdir(folder, { recursive: true });
      file ??= await open(join(folder, 'bare.jsonl'), 'a');
      await file.appendFile(`${JSON.stringify(event)}\n`);
      await file.datasync();
    },
  };
}
