import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { classRecipe, sampleClass } from '#core/records/class-record';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';
import { formsOf, tracesBelow, tracesIn } from './store-traces';

/** Names that files and screens stumble over, and that nothing else on this machine is called. */
const expected = [
  'Zephyrine O’Quibbleton',
  '=Mariamne; "Mo" Vanterpool',
  'Łucjana Żółkiewska',
  '山田 花子郎左衛門',
  "D'Arcyanne Finchingfield",
  'Björnulf Ångströmsson',
  'Ибрагим Ольховский',
  'Émilienne Šťastnáková',
];
const walkIns = ['Quetzalli Papaloapan', 'שרה בן־דודוביץ'];
const facilitatorName = 'Philippa Rainsford-Ngôndo';
/** What the facilitator writes about people, word by word as rare as a name. */
const note = 'Quibbleton murmured: "heliotrope", then wept Schattenmorellen.';
const distressNote = 'Vanterpool sat outside, hyperventilating; ambulanceless. 山田さん';
const reason = 'Ångströmsson’s wheelchair elevator malfunctioned';
const names = [...expected, ...walkIns, facilitatorName, note, distressNote, reason];
const done = { done: true, value: null };

type Opened = Awaited<ReturnType<typeof openProgram>>;

/** A rest with its reason, the distress path with its note, a note, one that is taken back, and somebody's wish. */
async function write(facilitator: Opened['facilitator'], house: Opened['house']): Promise<void> {
  await facilitator.command({ key: press(), command: { ask: 'distress' } });
  expect(await facilitator.note({ key: press(), text: distressNote, about: 'distress' })).toEqual(done);
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  const [change] = roomOf(house).changes;
  expect(await facilitator.reason({ key: press(), event: change?.event ?? '', text: reason })).toEqual(done);
  const person = roomOf(house).people[0]?.person ?? '';
  expect(await facilitator.prefer({ key: press(), person, holds: false })).toEqual(done);
  for (const _ of ['kept', 'taken back']) {
    expect(await facilitator.note({ key: press(), text: note, about: 'class' })).toEqual(done);
  }
  expect(await facilitator.undo({ key: press() })).toEqual(done);
}

/** Everything that can be done with people: a class held and signed, one left open, packages, backups, locks. */
async function journey({ facilitator, house, clock, program }: Opened): Promise<string> {
  const settings = { ...house.settings, facilitator: { name: facilitatorName, credential: 'LCSW' } };
  expect(await facilitator.saveSettings(settings)).toEqual(done);
  await house.parts.store.write(classRecipe, sampleClass.id, sampleClass);
  for (const isSigned of [true, false]) {
    await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected });
    await facilitator.command({ key: press(), command: { ask: 'start' } });
    for (const name of walkIns) expect(await facilitator.addPerson({ key: press(), name })).toEqual(done);
    for (const { person } of roomOf(house).people) await facilitator.mark({ key: press(), person, mark: 'present' });
    await facilitator.undo({ key: press() });
    for (const { person } of roomOf(house).people) await facilitator.mark({ key: press(), person, mark: 'late' });
    await write(facilitator, house);
    // While it runs only names are shut away; the class goes on behind them.
    expect(await facilitator.lock()).toEqual(done);
    clock.pass(600_000);
    await house.beat();
    expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
    await facilitator.command({ key: press(), command: { ask: 'end' } });
    const signature = { by: facilitatorName, credential: 'LCSW', statement: `As marked by ${facilitatorName}.` };
    if (isSigned) expect(await facilitator.sign({ key: press(), ...signature })).toEqual(done);
  }
  await facilitator.leave();
  await facilitator.makeBackup();
  let sealed = '';
  const wish = { what: 'everything', passphrase: 'words for one package' } as const;
  for await (const piece of await facilitator.exportPackage(wish)) if ('text' in piece) sealed += piece.text;
  expect(await facilitator.rotateKey({ passphrase: testPassphrase })).toMatchObject({ done: true });
  await program.vault?.resealed();
  expect(await facilitator.changePassphrase({ current: testPassphrase, next: testPassphrase })).toEqual(done);
  expect(await facilitator.lock()).toEqual(done);
  return sealed;
}

/** Turns one bit of each document of a folder, and of the last line of each journal. */
function damageAll(folder: string): void {
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const at = bytes.length - 20;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
  }
}

test('after a full journey no name of a participant or of the facilitator, no note and no reason lies anywhere in clear', async () => {
  const own = temporaryFolder();
  const [data, second, temporary] = ['data', 'second', 'temporary'].map((name) => join(own, name));
  if (data === undefined || second === undefined || temporary === undefined) throw new Error('expected three folders');
  for (const folder of [second, temporary]) mkdirSync(folder);
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());

  const first = await openProgram(data);
  expect(await first.facilitator.useSecondFolder({ folder: second })).toEqual(done);
  const sealed = await journey(first);
  expect(tracesBelow(own, names)).toEqual([]);
  writeFileSync(join(temporary, 'everything.breathingroom'), sealed);
  await first.close();
  expect(readdirSync(join(data, 'sessions')).length).toBeGreaterThan(3);

  damageAll(join(data, 'sessions'));
  const again = await openProgram(data, first.clock);
  const listed = await again.facilitator.today();
  const { unusable } = listed.done ? listed.value : expect.unreachable();
  expect(unusable.length).toBeGreaterThan(0);
  expect(readdirSync(join(data, 'quarantine')).length).toBeGreaterThan(0);
  await again.close();
  expect(tracesBelow(own, names)).toEqual([]);

  // What a terminal or a log would be told.
  const told = JSON.stringify([first.remarks, first.troubles, again.remarks, again.troubles]);
  expect(tracesIn('told', Buffer.from(told), names)).toEqual([]);
});

describe('the search above finds a name', () => {
  test.each(formsOf('any').map(({ as }) => as))('as %s', (form) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    const path = join(folder, 'deep', 'planted');
    for (const name of names) {
      const bytes = formsOf(name).find(({ as }) => as === form)?.bytes ?? Buffer.alloc(0);
      writeFileSync(path, Buffer.concat([Buffer.alloc(70_001, 1), bytes, Buffer.alloc(99, 2)]));
      expect(tracesBelow(folder, names)).toContainEqual({ path, text: name, as: form });
    }
  });

  test.each([0, 1, 2])('in base64 with %i bytes before it in its group', (offset) => {
    const json = Buffer.from(`${'x'.repeat(30 + offset)}${JSON.stringify({ name: facilitatorName })}`);
    expect(tracesIn('line', Buffer.from(json.toString('base64')), names)).not.toEqual([]);
  });

  test('in what a file is called', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `${facilitatorName}.json`), '{}');
    expect(tracesBelow(folder, names)).not.toEqual([]);
  });
});
