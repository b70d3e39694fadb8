/**
 * Fills a small disk until nothing goes any more, makes room again, and says as JSON what became of it all:
 * `<folder> <bytes to leave free> <stay|leave>`. `stay`: the same program goes on when there is room again; `leave`: it ends
 * while the disk is full, and another start finds the room.
 */
import { readdirSync, statfsSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault, Vault } from '#core/ports/vault';
import { classRecipe, sampleClass } from '#core/records/class-record';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { takeVault } from '#store/vault';
import { archive } from '#test/bench/store-archive';
import { cheapCost } from '#test/world/unlocked';
import { lookAtBackups } from './store-backup-trial';
import { compare } from './store-truth';

/** What can be asked of a disk that has no room. */
type Deed = 'append' | 'write' | 'batch' | 'backup' | 'passphrase';

const [folder = '.', free = '0', mode = 'stay'] = process.argv.slice(2);
const data = join(folder, 'data');
const ballast = join(folder, 'ballast');
const deeds: readonly Deed[] = ['append', 'write', 'append', 'batch', 'append', 'backup', 'passphrase'];
/** More rounds than any level needs until the last thing is refused. */
const rounds = 500;

const wrong: string[] = [];
const done: Record<Deed, number> = { append: 0, write: 0, batch: 0, backup: 0, passphrase: 0 };
const refused: Record<Deed, string[]> = { append: [], write: [], batch: [], backup: [], passphrase: [] };

const records = [...archive(8, 1)].map((record) => sessionRecipe.parse(JSON.parse(JSON.stringify(record))));
const [room, ...others] = records;
if (room === undefined) throw new Error('expected a session');
const roomSession: SessionRecord = { ...room, events: [], state: 'open' };

/** What was acknowledged, and so has to be there. */
const truth = {
  settings: { ...defaultSettings, volume: 0 },
  classes: new Map([[sampleClass.id, sampleClass]]),
  sessions: new Map([roomSession, ...others].map((record) => [record.id, record])),
  events: new Map([roomSession, ...others].map(({ id, events }) => [id, [...events]])),
};
let passphrase = 'a passphrase for full disks';
let next = 1;

function event(seq: number): SessionEvent {
  const [like] = room?.events.filter(({ deed }) => deed.do === 'mark') ?? [];
  if (like === undefined) throw new Error('expected a mark');
  return { ...like, id: `evt_${seq.toString().padStart(12, '0')}`, seq };
}

/** Does one thing; what is refused has to have changed nothing, what is not is remembered. */
async function attempt(vault: OpenVault, journal: Journal, deed: Deed): Promise<void> {
  const { store } = vault;
  next += 1;
  if (deed === 'append') {
    const lines = truth.events.get(roomSession.id) ?? [];
    const batch = [event(lines.length + 1), event(lines.length + 2)];
    await journal.append(batch);
    lines.push(...batch);
  }
  if (deed === 'write') {
    const settings = { ...truth.settings, volume: next / 100_000 };
    await store.write(settingsRecipe, 'settings', settings);
    truth.settings = settings;
  }
  if (deed === 'batch') {
    const changed = others.map((record) => ({ ...record, facilitator: { name: `Sam ${next}`, credential: 'LCSW' } }));
    const classRecord = { ...sampleClass, plan: { ...sampleClass.plan, title: `Title ${next}` } };
    await store.writeAll([
      ...changed.map((value) => ({ recipe: sessionRecipe, id: value.id, value })),
      { recipe: classRecipe, id: classRecord.id, value: classRecord },
    ]);
    for (const record of changed) truth.sessions.set(record.id, record);
    truth.classes.set(classRecord.id, classRecord);
  }
  if (deed === 'backup') await vault.backups.make('asked');
  if (deed === 'passphrase') {
    const changed = `a passphrase for full disks ${next}`;
    if (!(await vault.changePassphrase(passphrase, changed))) wrong.push('the passphrase was not taken');
    passphrase = changed;
  }
}

async function tried(vault: OpenVault, journal: Journal, deed: Deed): Promise<void> {
  try {
    await attempt(vault, journal, deed);
    done[deed] += 1;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    refused[deed].push(error.reason);
  }
}

async function look(vault: OpenVault, when: string): Promise<void> {
  const { wrong: untrue, named, isWhole } = await compare(vault.store, truth);
  wrong.push(...[...untrue, ...named].map((sentence) => `${when}: ${sentence}`));
  if (!isWhole) wrong.push(`${when}: not all is there`);
}

function leftovers(): readonly string[] {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tmp$|\.staged$|^batch\.json$/.test(name) || /quarantine\/./.test(name));
}

async function taken(): Promise<{ readonly vault: Vault; readonly open: OpenVault }> {
  const vault = await takeVault(data, { keychain: null, now: Date.now, cost: cheapCost });
  const open = vault.state.is === 'new' ? (await vault.create(passphrase)).vault : await vault.open({ passphrase });
  if (open !== null) return { vault, open };
  await vault.close();
  throw new Error('expected the passphrase to open the folder');
}

async function fillUp(vault: OpenVault, journal: Journal): Promise<void> {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - Number(free))));
  for (let round = 0; round < rounds && Object.values(refused).some(({ length }) => length < 2); round += 1) {
    for (const deed of deeds) await tried(vault, journal, deed);
  }
}

let { vault, open } = await taken();
await open.store.write(settingsRecipe, 'settings', truth.settings);
await open.store.writeAll(
  [...truth.sessions.values()].map((value) => ({ recipe: sessionRecipe, id: value.id, value })),
);
await open.store.write(classRecipe, sampleClass.id, sampleClass);
const journal = await open.store.journal(roomSession.id);
await journal.append([event(1), event(2)]);
truth.events.set(roomSession.id, [event(1), event(2)]);

await fillUp(open, journal);
const acknowledged = { ...done };
await journal.close();
await look(open, 'while full');
let opened = 'stayed';
if (mode === 'leave') {
  await open.lock();
  await vault.close();
  opened = await taken().then(
    async (again) => {
      await look(again.open, 'opened while full');
      await again.open.lock();
      await again.vault.close();
      return 'opened';
    },
    (error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
      return error.reason;
    },
  );
  unlinkSync(ballast);
  ({ vault, open } = await taken());
} else {
  unlinkSync(ballast);
}
const again = await open.store.journal(roomSession.id);
for (const deed of deeds) await attempt(open, again, deed);
await again.close();
await look(open, 'with room again');
await open.lock();
await vault.close();
({ vault, open } = await taken());
await look(open, 'at the next start');
for await (const { where, what } of open.verify()) wrong.push(`verify: ${where}: ${what}`);
wrong.push(...(await lookAtBackups(open, [passphrase])));
await open.lock();
await vault.close();
wrong.push(...leftovers().map((name) => `left behind: ${name}`));
const reasons = Object.fromEntries(Object.entries(refused).map(([deed, told]) => [deed, [...new Set(told)]]));
writeSync(1, `${JSON.stringify({ free: Number(free), mode, acknowledged, reasons, opened, wrong })}\n`);
