import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { House } from '#api/house';
import { openHouse } from '#api/open-house';
import { exportAttendance, listSessions } from '#api/records';
import { Screens } from '#api/screens';
import type { Journal, Store, Writing } from '#core/ports/store';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { type KeyRing, ringOf } from '#sealing/key-ring';
import { usualCost } from '#sealing/passphrase';
import { type KeyFile, textOf, writeKeyFile } from '#store/key-file';
import { byPassphrase } from '#store/key-wraps';
import { openStore } from '#store/open-store';
import { realDisk } from '#store/real-disk';
import { archiveZone } from './store-archive';
import { type Contender, Sink } from './store-contender';

const piece = 500;

/** The key of all benches, and the passphrase that opens it at the usual cost. */
export const benchRing: KeyRing = ringOf({
  id: 'be2c4be2',
  bytes: createHash('sha256').update('the key of the bench').digest(),
});
export const benchPassphrase = 'a passphrase for benches';

/** What a program needs of a machine besides its records. */
export function benchMachine() {
  return { clock: systemClock(), ids: randomIds(), ...builtInLibrary(), zone: archiveZone };
}

/** A house on a store, as the program opens it once the records are unlocked. */
export function houseOn(store: Store): Promise<House> {
  return openHouse({ ...benchMachine(), store, screens: new Screens(), onSigned: () => undefined });
}

/** The key files, as if the folder had been made with the passphrase. */
async function writeKeys(folder: string): Promise<void> {
  const { current } = benchRing;
  const wraps = [await byPassphrase(current, benchPassphrase, usualCost)];
  const keys = [{ id: current.id, wraps }];
  const file: KeyFile = { version: 1, generation: 1, current: current.id, keys, acceptsPlain: false };
  await writeKeyFile(realDisk, folder, textOf(file, current));
}

/** Our own store: sealed documents, sealed journals, the index; asked through the house, as the windows ask it. */
export function ours(folder: string): Contender {
  let store: Store | null = null;
  let house: House | null = null;
  let journal: Journal | null = null;

  async function opened(): Promise<Store> {
    store ??= await openStore(folder, benchRing);
    return store;
  }

  async function entered(): Promise<House> {
    house ??= await houseOn(await opened());
    return house;
  }

  return {
    async build(sessions) {
      await mkdir(folder, { recursive: true });
      await writeKeys(folder);
      const into = await opened();
      let writings: Writing<SessionRecord>[] = [];
      for (const value of sessions) {
        writings.push({ recipe: sessionRecipe, id: value.id, value });
        if (writings.length < piece) continue;
        await into.writeAll(writings);
        writings = [];
      }
      await into.writeAll(writings);
    },
    async list({ days }) {
      const answer = await listSessions(await entered(), days);
      if (!answer.done) throw new Error(`no list: ${answer.why}`);
      return answer.value.sessions;
    },
    async checkIn(event) {
      journal ??= await (await opened()).journal('ses_open');
      await journal.append([event]);
    },
    async export({ days }) {
      const sink = new Sink();
      for await (const made of exportAttendance(await entered(), days)) {
        if ('refused' in made) throw new Error(`no export: ${made.refused}`);
        if ('text' in made) sink.write(made.text);
      }
      return sink.result;
    },
    async close() {
      await house?.close();
      await store?.close();
    },
  };
}
