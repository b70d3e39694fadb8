import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import { z } from 'zod';
import type { House } from '#api/house';
import type { Program } from '#api/program';
import { wholeMedia } from '#api/whole-media';
import type { OpenOutcome } from '#core/ports/desktop-bridge';
import { StoreError } from '#core/ports/store-error';
import { mediaFileName } from '#core/records/media-file-name';
import { told } from '#store/fault-code';

const mediaId = z.string().max(100);

/** The house while names and records are open; null otherwise. */
function openHouse({ house, screens }: Program): House | null {
  return screens.isPrivate ? null : house;
}

/**
 * Files that the system has opened for the facilitator, as plain files in a folder that nobody else may read: the program
 * itself never looks into them. They are gone when the records are shut away, when the program ends, and after a crash when
 * it starts again.
 */
export class OpenedFiles {
  readonly #folder: string;
  /** How often they were cleared: a file that was on its way meanwhile is not opened any more. */
  #clearings = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Has the system open a file by the id of its document. */
  async open(program: Program, asked: unknown): Promise<OpenOutcome> {
    const id = mediaId.parse(asked);
    const clearings = this.#clearings;
    const house = openHouse(program);
    if (house === null) return 'locked';
    const whole = await wholeMedia(house, id);
    if (!whole.done) return whole.why === 'media-damaged' ? 'damaged' : 'missing';
    const folder = join(this.#folder, randomUUID());
    const path = join(folder, mediaFileName(whole.value.media));
    try {
      await told(path, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(path, whole.value.bytes, { flag: 'wx', mode: 0o600 });
      });
    } catch (error) {
      await this.#remove(folder);
      if (!(error instanceof StoreError)) throw error;
      return error.reason === 'full' ? 'full' : 'failed';
    }
    if (clearings !== this.#clearings || openHouse(program) === null) {
      await this.#remove(folder);
      return 'locked';
    }
    // Words only where it could not be opened.
    const problem = await shell.openPath(path);
    if (problem === '') return 'opened';
    await this.#remove(folder);
    return 'no-program';
  }

  /** Removes all of them. What another program holds fast is removed at the next start. */
  async clear(): Promise<void> {
    this.#clearings += 1;
    await this.#remove(this.#folder);
  }

  async #remove(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
