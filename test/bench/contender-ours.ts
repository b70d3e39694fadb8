import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { House } from '#api/house';
import { openHouse } from '#api/open-house';
import { exportAttendance, listSessions } from '#api/records';
import { Screens } from '#api/screens';
import type { Journal, Store, Writing } from '#core/ports/store';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { builtInClasses } from '#files/built-in-classes';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { type KeyRing, ringOf } from '#sealing/key-ring';
import { openStore } from '#store/open-store';
import { type Contender, Sink, type Span } from './store-contender';

const piece = 500;

/** The key of all benches. */
export const benchRing: KeyRing = ringOf({
  id: 'be2c4be2',
  bytes: createHash('sha256').update('the key of the bench').digest(),
});

function days({ from, until }: Span): { readonly from: string; readonly to: string } {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { from: day(from), to: day(until - 1) };
}

/** A house on a store, as the program opens it once the records are unlocked. */
export function houseOn(store: Store): Promise<House> {
  const ground = { clock: systemClock(), ids: randomIds(), classes: builtInClasses(), zone: 'America/Denver' };
  return openHouse({ ...ground, store, screens: new Screens(), onSigned: () => undefined });
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
    async list(span) {
      const answer = await listSessions(await entered(), days(span));
      if (!answer.done) throw new Error(`no list: ${answer.why}`);
      return answer.value.sessions;
    },
    async checkIn(event) {
      journal ??= await (await opened()).journal('ses_open');
      await journal.append([event]);
    },
    async export(span) {
      const sink = new Sink();
      for await (const made of exportAttendance(await entered(), days(span))) {
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
