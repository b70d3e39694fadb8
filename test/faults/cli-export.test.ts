import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BuiltProgram, ended, oneSentence, runBuilt, runHost, stop } from '#test/world/built-program';
import { beginClass, kept, openRecords, tell } from '#test/world/class-over-line';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

const days = { from: '2000-01-01', to: '2999-12-31' };
const piece = z.union([z.object({ text: z.string() }), z.object({ done: z.object({ name: z.string() }) })]);
const lock = 'breathing-room.lock';

/** The passphrase of tests in a file of its own. */
function passphraseFile(): string {
  const path = join(temporaryFolder(), 'passphrase.txt');
  writeFileSync(path, `${testPassphrase}\n`);
  return path;
}

function run(options: Readonly<Record<string, string>>): BuiltProgram {
  const all = Object.entries({ 'passphrase-file': passphraseFile(), ...options });
  return runBuilt('cli', ['export', ...all.flatMap(([name, value]) => [`--${name}`, value])]);
}

/** A data folder with one signed session and one that is not, and what the door exports of it. */
async function heldClasses() {
  const data = temporaryFolder();
  const host = await runHost(data);
  const line = await openRecords(host);
  const { people } = await beginClass(line, ['Ann Lee', '=Maria; "Mo" O’Neil', 'Łucja Żak']);
  for (const person of people) await tell(line, 'mark', { person, mark: 'late' });
  await tell(line, 'addPerson', { name: '山田, 花' });
  await tell(line, 'command', { command: { ask: 'end' } });
  expect(await tell(line, 'sign', { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' })).toEqual(kept);
  const unsigned = await beginClass(line, ['Bo Ruiz']);
  await tell(line, 'command', { command: { ask: 'end' } });
  const file = { name: '', text: '' };
  for (const told of await line.gather('exportCsv', days)) {
    const read = piece.parse(told);
    if ('text' in read) file.text += read.text;
    else file.name = read.done.name;
  }
  expect(await stop(host)).toBe(0);
  return { data, file, unsigned };
}

test('what the command line exports is byte for byte what the door gives', async () => {
  const { data, file } = await heldClasses();
  const out = temporaryFolder();
  const program = run({ data, ...days, out });
  expect(await program.code).toBe(0);
  expect(readdirSync(out)).toEqual([file.name]);
  expect(readFileSync(join(out, file.name))).toEqual(Buffer.from(file.text));
  expect(program.said.out).toMatch(/: 1 signed sessions, 4 attendance lines\. Left out because unsigned: 1\./);
  expect(program.said.err).toBe('');
  expect(readdirSync(data)).not.toContain(lock);
});

test('a file that exists already is left alone, and the data folder is left free', async () => {
  const { data, file } = await heldClasses();
  const out = temporaryFolder();
  writeFileSync(join(out, file.name), 'my own');
  expect(await ended(run({ data, ...days, out }))).toEqual(
    oneSentence(1, /^The file \S+\.csv exists already and was left alone/),
  );
  expect(readFileSync(join(out, file.name), 'utf8')).toBe('my own');
  expect(readdirSync(data)).not.toContain(lock);
});

test('a session that can not be read is named, and the others are exported', async () => {
  const { data, file, unsigned } = await heldClasses();
  writeFileSync(join(data, 'sessions', `${unsigned.session}.json`), '{"version":1');
  const out = temporaryFolder();
  const program = run({ data, ...days, out });
  expect(await program.code).toBe(0);
  expect(readFileSync(join(out, file.name), 'utf8')).toBe(file.text);
  expect(program.said.err).toMatch(
    new RegExp(`^A session could not be read .*quarantine/sessions-${unsigned.session}-.*\n$`),
  );
});

test('data that a running host holds is not read: the holder is named', async () => {
  const data = temporaryFolder();
  const host = await runHost(data);
  const out = temporaryFolder();
  expect(await ended(run({ data, ...days, out }))).toEqual(
    oneSentence(1, new RegExp(`already running on ${data} \\(process ${host.pid}\\)`)),
  );
  expect(readdirSync(out)).toEqual([]);
  expect(await stop(host)).toBe(0);
});

describe('refused in one sentence, with nothing written:', () => {
  test.each([
    ['a date that is none', { from: '2026-02-30' }, 2, /^"2026-02-30" is not a date like 2026-11-23/],
    ['a date in another order', { to: '23.11.2026' }, 2, /^"23\.11\.2026" is not a date like 2026-11-23/],
    [
      'a range that ends before it begins',
      { from: '2026-11-24', to: '2026-11-23' },
      2,
      /^The range begins \(2026-11-24\) after it ends/,
    ],
    ['an option that is unknown', { colour: 'blue' }, 2, /^Unknown option '--colour'.* Use: /],
    ['an option without its value', { data: '--from' }, 2, /^Option '--data.*' argument is ambiguous\. Use: /],
    ['a data folder that is missing', { data: '/nowhere/data' }, 1, /^There is no data folder \/nowhere\/data/],
    [
      'a folder to write to that is missing',
      { out: '/nowhere/out' },
      1,
      /^There is no folder \/nowhere\/out to write into/,
    ],
  ])('%s', async (_, options, code, sentence) => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'sessions'));
    const out = temporaryFolder();
    expect(await ended(run({ data, ...days, out, ...options }))).toEqual(oneSentence(code, sentence));
    expect([...readdirSync(data), ...readdirSync(out)]).toEqual(['sessions']);
  });

  test.each(['data', 'from', 'to', 'out'])('no --%s', async (missing) => {
    const all = Object.entries({ data: '.', ...days, out: '.' }).filter(([name]) => name !== missing);
    expect(await ended(run(Object.fromEntries(all)))).toEqual(oneSentence(2, /^Use: /));
  });

  test('a folder that was never a data folder', async () => {
    const data = temporaryFolder();
    writeFileSync(join(data, 'letter.txt'), 'my own');
    const out = temporaryFolder();
    expect(await ended(run({ data, ...days, out }))).toEqual(oneSentence(1, /^There is no data folder/));
    expect([...readdirSync(data), ...readdirSync(out)]).toEqual(['letter.txt']);
  });
});
