import { writeSync } from 'node:fs';
import type { Answer } from '#api/answer';
import { addPerson } from '#api/attendance-joining';
import type { House } from '#api/house';
import { writeNote } from '#api/notes';
import { markPerson } from '#api/people';
import { openClass } from '#api/sessions';
import { signSession } from '#api/signing';
import { startProgram } from '#api/start-program';
import { settingsRecipe } from '#core/records/settings-record';
import type { Deed } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { takeVault } from '#store/vault';
import { cheapCost, testPassphrase } from '#test/world/unlocked';

/** What the marking program says of one thing that was acknowledged, or that no start should have to say. */
export type Said =
  | { readonly wrote: string; readonly session: string; readonly deed: Deed }
  | { readonly signed: string }
  /** The volume stands for a counter: it grows by one step with each time that the settings are saved. */
  | { readonly volume: number }
  | { readonly ready: true }
  | { readonly trouble: unknown };

export const volumeStep = 2 ** -20;
const marksInClass = 120;
const expected = Array.from({ length: 20 }, (_, seat) => `Person ${seat}`);
const marks: readonly Mark[] = ['present', 'late', 'left-early', 'absent', 'excused'];
const ids = randomIds();

/** Says it on a pipe, which keeps it when this program is killed in the next moment. */
function say(what: Said): void {
  writeSync(1, `${JSON.stringify(what)}\n`);
}

function need<T>(answer: Answer<T>): T {
  if (answer.done) return answer.value;
  throw new Error(`expected it to be done, got ${answer.why}`);
}

function textOf(what: unknown): string {
  return what instanceof Error ? what.message : JSON.stringify(what);
}

interface Writing {
  readonly deed: Deed;
  readonly write: (key: string) => Promise<Answer>;
}

/** Writes a deed and says so when it is acknowledged, or before that by a program that lies. */
async function acknowledge(house: House, { deed, write }: Writing, lies: boolean): Promise<void> {
  const key = ids.next('evt');
  const wrote = { wrote: key, session: house.live?.record.id ?? '', deed };
  if (lies) say(wrote);
  need(await write(key));
  if (!lies) say(wrote);
}

async function mark(house: House, lies: boolean): Promise<void> {
  const { people } = house.live?.state ?? { people: [] };
  const person = people[Math.floor(Math.random() * people.length)]?.person ?? '';
  const chosen = marks[Math.floor(Math.random() * marks.length)] ?? 'present';
  const marked = { person, mark: chosen };
  const write = (key: string): Promise<Answer> => markPerson(house, key, marked);
  await acknowledge(house, { deed: { do: 'mark', ...marked }, write }, lies);
}

async function note(house: House, lies: boolean): Promise<void> {
  if (Math.random() >= 0.2) return;
  const noted = { text: `Written at ${performance.now()}`, about: 'class' } as const;
  const write = (key: string): Promise<Answer> => writeNote(house, key, noted);
  await acknowledge(house, { deed: { do: 'note', ...noted }, write }, lies);
}

async function walkIn(house: House): Promise<void> {
  if (Math.random() < 0.05) need(await addPerson(house, ids.next('evt'), 'Walk In'));
}

async function save(house: House): Promise<void> {
  const settings = { ...house.settings, volume: house.settings.volume + volumeStep };
  await house.parts.store.write(settingsRecipe, 'settings', settings);
  house.useSettings(settings);
  say({ volume: settings.volume });
}

async function finish(house: House): Promise<void> {
  const { live } = house;
  if (live === null) return;
  if (live.state.run.playback !== 'finished') need(await house.command(ids.next('evt'), { ask: 'end' }));
  for (const { person, mark: known } of live.state.people) {
    if (known === null) need(await markPerson(house, ids.next('evt'), { person, mark: 'absent' }));
  }
  const signature = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' };
  if (live.state.signed === null) need(await signSession(house, { key: ids.next('evt'), session: null }, signature));
  say({ signed: live.record.id });
}

async function begin(house: House): Promise<void> {
  const opening = { key: ids.next('open'), classId: 'first-hour', plannedStart: null, expected };
  need(await openClass(house, opening));
  need(await house.command(ids.next('evt'), { ask: 'start' }));
}

/**
 * Opens the program as a host does, marks people and writes notes until somebody kills it: class after class, each signed at its end.
 * `lies`: it acknowledges each of them before the disk has it, so that one can see whether that is found out.
 */
export async function markAway(folder: string, lies: boolean): Promise<never> {
  const trouble = (...what: readonly unknown[]): void => say({ trouble: what.map(textOf).join(' ') });
  const vault = await takeVault(folder, { keychain: null, now: Date.now, cost: cheapCost });
  const machine = { clock: systemClock(), ids, ...builtInLibrary(), zone: 'Europe/Berlin', vault };
  const { program } = await startProgram({ ...machine, onTrouble: trouble, onRemark: trouble });
  if (program.gate.value.is === 'new') need(await program.createKeys(testPassphrase));
  else need(await program.unlock({ passphrase: testPassphrase }));
  const { house } = program;
  if (house === null) throw new Error('expected the passphrase to open the records');
  say({ ready: true });
  for (;;) {
    if (house.live === null || house.live.state.signed !== null) await begin(house);
    if ((house.live?.events.length ?? 0) > marksInClass) await finish(house);
    else await Promise.all([mark(house, lies), mark(house, lies), note(house, lies), walkIn(house)]);
    if (Math.random() < 0.1) await save(house);
  }
}
