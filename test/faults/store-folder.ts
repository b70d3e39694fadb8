import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenVault } from '#core/ports/vault';
import { type ClassRecord, classRecipe, sampleClass } from '#core/records/class-record';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, type Settings, settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { takeVault } from '#store/vault';
import { archive } from '#test/bench/store-archive';
import { cheapCost } from '#test/world/unlocked';

/** What was written into a folder and acknowledged. */
export interface Truth {
  readonly settings: Settings;
  readonly classes: ReadonlyMap<string, ClassRecord>;
  /** Each with all events that are in its document. */
  readonly sessions: ReadonlyMap<string, SessionRecord>;
  /** All that was done in each session, whether only in its journal or also in its document. */
  readonly events: ReadonlyMap<string, readonly SessionEvent[]>;
}

/** A folder in use, how it was before, and what it holds. */
export interface Populated {
  readonly folder: string;
  /** Copies of the folder from earlier, each of which was right in its time. */
  readonly earlier: readonly string[];
  readonly passphrase: string;
  /** The session that is signed. */
  readonly signed: string;
  readonly truth: Truth;
}

/** Higher than any system counts its processes. */
const noProcess = 2 ** 31 - 2;
/** More changes than the index takes before it is written anew. */
const manyChanges = 260;

/** Opens a folder with its passphrase, making its keys where it is new; does something and closes it again. */
async function inVault(folder: string, passphrase: string, work: (vault: OpenVault) => Promise<void>): Promise<void> {
  const vault = await takeVault(folder, { keychain: null, now: Date.now, cost: cheapCost });
  try {
    const open = vault.state.is === 'new' ? (await vault.create(passphrase)).vault : await vault.open({ passphrase });
    if (open === null) throw new Error('expected the passphrase to open the folder');
    await work(open);
    await open.lock();
  } finally {
    await vault.close();
  }
}

function classOf(title: string): ClassRecord {
  return { ...sampleClass, id: 'own-class', plan: { ...sampleClass.plan, id: 'own-class', title } };
}

function settingsOf(volume: number): Settings {
  return { ...defaultSettings, facilitator: { name: 'Sam Rivers', credential: 'LCSW' }, volume };
}

async function writeJournal({ store }: OpenVault, session: string, events: readonly SessionEvent[]): Promise<void> {
  const journal = await store.journal(session);
  // In pairs, so that there are appends of more than one line.
  for (let at = 0; at < events.length; at += 2) await journal.append(events.slice(at, at + 2));
  await journal.close();
}

/** How the last life of a folder ended: it was closed, or killed. */
export type Ending = 'closed' | 'killed';

/**
 * Fills a folder as a few weeks would: a signed session, one that ended, one under way; a class, settings; a changed
 * passphrase, a rotated key, an index that was written anew, backups. Deterministic but for keys and nonces.
 */
export async function populate(above: string, ending: Ending = 'closed'): Promise<Populated> {
  const [folder, killed] = [join(above, 'data'), join(above, 'killed')];
  const earlier: string[] = [];
  mkdirSync(folder, { recursive: true });
  function keep(): void {
    const copy = join(above, `earlier-${earlier.length}`);
    cpSync(folder, copy, { recursive: true });
    earlier.push(copy);
  }
  // In the form in which a document is read back: without what JSON doesn't keep.
  const [signed, ended, open] = [...archive(3, 1)].map((record) =>
    sessionRecipe.parse(JSON.parse(JSON.stringify(record))),
  );
  if (signed === undefined || ended === undefined || open === undefined) throw new Error('expected three sessions');
  const openEvents = open.events.slice(0, 24);
  const openNow: SessionRecord = { ...open, events: [], state: 'open' };
  const early = [signed, ended, open].map((record): SessionRecord => ({ ...record, events: [], state: 'open' }));

  await inVault(folder, 'the first passphrase', async (vault) => {
    const { store } = vault;
    await store.write(settingsRecipe, 'settings', settingsOf(0.1));
    await store.write(classRecipe, 'own-class', classOf('An early title'));
    await store.writeAll(early.map((value) => ({ recipe: sessionRecipe, id: value.id, value })));
    await writeJournal(vault, signed.id, signed.events.slice(0, 10));
    await vault.backups.make('asked');
    await vault.rotateKey('the first passphrase');
    await vault.resealed();
    await vault.changePassphrase('the first passphrase', 'the second passphrase');
  });
  keep();
  await inVault(folder, 'the second passphrase', async (vault) => {
    for (let at = 0; at < manyChanges; at += 1)
      await vault.store.write(settingsRecipe, 'settings', settingsOf(at / 1000));
    await writeJournal(vault, ended.id, ended.events.slice(0, 8));
  });
  keep();
  await inVault(folder, 'the second passphrase', async (vault) => {
    await vault.store.write(classRecipe, 'own-class', classOf('A later title'));
    await writeJournal(vault, open.id, openEvents.slice(0, 6));
    await vault.newRecoveryKey('the second passphrase');
  });
  keep();
  const endedNow: SessionRecord = { ...ended, events: ended.events.slice(0, -1), state: 'ended' };
  await inVault(folder, 'the second passphrase', async (vault) => {
    const { store } = vault;
    await writeJournal(vault, signed.id, signed.events.slice(10));
    await store.write(sessionRecipe, signed.id, signed);
    await writeJournal(vault, ended.id, ended.events.slice(8, -1));
    await store.write(sessionRecipe, ended.id, endedNow);
    await writeJournal(vault, open.id, openEvents.slice(6));
    await store.write(settingsRecipe, 'settings', settingsOf(0.9));
    await store.write(classRecipe, 'own-class', classOf('The title that counts'));
    await vault.backups.make('signed');
    // What a kill leaves is what lies there while the program runs.
    if (ending === 'killed') cpSync(folder, killed, { recursive: true });
  });
  if (ending === 'killed') {
    rmSync(folder, { recursive: true });
    renameSync(killed, folder);
    const lock = join(folder, 'breathing-room.lock');
    // This process lives on: somebody who is dead has to have held it.
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(`"pid":${process.pid}`, `"pid":${noProcess}`));
  }
  const sessions = [signed, endedNow, openNow];
  const events = [signed.events, endedNow.events, openEvents];
  return {
    folder,
    earlier,
    passphrase: 'the second passphrase',
    signed: signed.id,
    truth: {
      settings: settingsOf(0.9),
      classes: new Map([['own-class', classOf('The title that counts')]]),
      sessions: new Map(sessions.map((record) => [record.id, record])),
      events: new Map(sessions.map(({ id }, at) => [id, events[at] ?? []])),
    },
  };
}

/** The files of a folder that hold anything, by their path below it. */
function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((path) => path.slice(folder.length + 1)).toSorted();
}

/** The same without the lock, which says who holds the folder and has tests of its own. */
export function keptFilesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path !== 'breathing-room.lock');
}

/** What is in each file of a folder. */
export function bytesOf(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
