import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import { marks, session, settings, writeSettings } from '#test/electron/store/backup-folder';
import { oneSentence } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { records, run, secretFile, within } from './cli-records';

/** Records and a stick with a backup of them. */
async function withStick() {
  const kept = await records();
  const stick = temporaryFolder();
  const made = await run('backup', { data: kept.data, to: stick, 'passphrase-file': kept.passphraseFile });
  expect(made.code).toBe(0);
  return { ...kept, stick };
}

function expectAll(data: string): Promise<void> {
  return within(data, async ({ store }) => {
    expect(await store.read(settingsRecipe, 'settings')).toEqual({ found: settings() });
    for (const id of ['ses_1', 'ses_2']) {
      expect(await store.read(sessionRecipe, id)).toEqual({ found: session(id, Object.values(marks), 'signed') });
    }
    expect(await store.read(sessionRecipe, 'ses_3')).toEqual({ found: session('ses_3', [marks.start]) });
  });
}

const broughtBack =
  /^Brought back into \S+: 4 documents\. Left as they are, because they are newer here: 0\. .* the backup \S+-before-restore\.\n$/;

test.each(['passphrase-file', 'recovery-file'] as const)(
  'everything comes back into a folder that is not there yet, with the %s',
  async (option) => {
    const { stick, passphraseFile, recoveryFile } = await withStick();
    const data = join(temporaryFolder(), 'new');
    const secret = { 'passphrase-file': passphraseFile, 'recovery-file': recoveryFile }[option];
    const { code, out, err } = await run('restore', { from: stick, data, [option]: secret });
    expect([code, err]).toEqual([0, ['']]);
    expect(out).toMatch(broughtBack);
    await expectAll(data);
    expect((await run('verify', { data, 'passphrase-file': passphraseFile })).code).toBe(0);
  },
);

test('one backup can be named, also for a new folder', async () => {
  const { data, stick, passphraseFile } = await withStick();
  const [first = ''] = readdirSync(join(stick, 'Breathing Room backups')).filter((name) => name.endsWith('.backup'));
  const backup = first.slice(0, -7);
  await within(data, ({ store }) => writeSettings(store, settings('dusk')));
  expect((await run('backup', { data, to: stick, 'passphrase-file': passphraseFile })).code).toBe(0);
  const next = temporaryFolder();
  const { code } = await run('restore', { from: stick, backup, data: next, 'passphrase-file': passphraseFile });
  expect(code).toBe(0);
  await expectAll(next);
});

test('what is missing or damaged comes back into records in use, after a preview that changes nothing', async () => {
  const { data, stick, passphraseFile } = await withStick();
  rmSync(join(data, 'sessions', 'ses_1.json'));
  writeFileSync(join(data, 'sessions', 'ses_2.json'), 'spoilt');
  await within(data, ({ store }) => writeSettings(store, settings('dusk')));
  const options = { from: stick, data, 'passphrase-file': passphraseFile };
  const preview = await run('restore', { ...options, preview: true });
  expect([preview.code, preview.err]).toEqual([0, ['']]);
  expect(preview.out.split('\n')).toEqual([
    expect.stringMatching(/^sessions\/ses_1 \(A short sample, 2026-05-28 \d\d:\d\d\): missing here, comes back$/),
    expect.stringMatching(/^sessions\/ses_2 \(A short sample, .*\): damaged here, comes back$/),
    'settings/settings: newer here, stays as it is',
    expect.stringMatching(
      /^Backup \S+-asked: besides these, the same on both sides: 1, only here: 0\. Nothing was changed\.$/,
    ),
    '',
  ]);
  expect(existsSync(join(data, 'sessions', 'ses_1.json'))).toBe(false);
  const restored = await run('restore', options);
  expect([restored.code, restored.err]).toEqual([0, ['']]);
  expect(restored.out).toMatch(/: 2 documents\. .* newer here: 1\./);
  await within(data, async ({ store }) => {
    expect(await store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
  });
  const older = await run('restore', { ...options, backup: idOf(preview.out), older: true });
  expect(older.out).toMatch(/: 1 documents\. .* newer here: 0\./);
  await expectAll(data);
});

function idOf(out: string): string {
  return /Backup (\S+):/.exec(out)?.[1] ?? '';
}

test('a preview for a new folder tells how much would come, and makes no folder', async () => {
  const { stick } = await withStick();
  const data = join(temporaryFolder(), 'new');
  const { code, out } = await run('restore', { from: stick, data, preview: true });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Backup \S+-asked holds 4 documents\. All of them would come back into \S+\. Nothing was changed\.\n$/,
  );
  expect(existsSync(data)).toBe(false);
});

test('records whose keys are gone get them back from their own backups', async () => {
  const { data, passphraseFile } = await withStick();
  for (const name of ['keys.json', 'keys-copy.json']) rmSync(join(data, name));
  const { code, out } = await run('restore', { from: data, data, 'passphrase-file': passphraseFile });
  expect(code).toBe(0);
  expect(out).toMatch(/: 0 documents\./);
  await expectAll(data);
});

test('a backup with a copy that is gone brings back the rest, says so and fails', async () => {
  const { stick, passphraseFile } = await withStick();
  const objects = join(stick, 'Breathing Room backups', 'objects');
  rmSync(join(objects, readdirSync(objects).find((name) => name.includes('ses_1')) ?? ''));
  const { code, out, err } = await run('restore', {
    from: stick,
    data: temporaryFolder(),
    'passphrase-file': passphraseFile,
  });
  expect(code).toBe(1);
  expect(out).toMatch(/: 3 documents\./);
  expect(err).toEqual([
    'Documents of the backup that could not be read and were left out: 1. An older backup may have them.',
    '',
  ]);
});

describe('refused in one sentence, with nothing brought back:', () => {
  test.each([
    ['no --from', { from: undefined }, 2, /^Use: npm run -s cli -- restore /],
    ['no --data', { data: undefined }, 2, /^Use: npm run -s cli -- restore /],
    [
      'a value for --older',
      { older: 'yes' },
      2,
      /^Unexpected argument 'yes'.* Use: |^Option '--older' does not take an argument.* Use: /,
    ],
    ['a folder without backups', { from: '/' }, 1, /^There is no backup in \/ that can be read/],
    ['a folder that is not there', { from: '/nowhere' }, 1, /^There is no backup in \/nowhere that can be read/],
    ['a backup that is not there', { backup: 'none' }, 1, /^There is no backup none in \S+ that can be read/],
    ['a wrong passphrase', { 'passphrase-file': 'not it' }, 1, /^This passphrase or recovery key opens no backup in /],
    ['no key', { 'passphrase-file': undefined }, 2, /^These records need a key/],
    ['a data folder without the one above it', { data: '/nowhere/data' }, 1, /^The folder \/nowhere does not exist/],
  ] as const)('%s', async (_, more, code, sentence) => {
    const { stick, passphraseFile } = await withStick();
    const data = temporaryFolder();
    const secret =
      'passphrase-file' in more ? more['passphrase-file'] && secretFile(more['passphrase-file']) : passphraseFile;
    const all = { from: stick, data, ...more, 'passphrase-file': secret };
    const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    expect(await run('restore', Object.fromEntries(given))).toEqual(oneSentence(code, sentence));
    expect(readdirSync(data)).toEqual([]);
  });

  test('a folder in which somebody keeps something else', async () => {
    const { stick, passphraseFile } = await withStick();
    const data = temporaryFolder();
    writeFileSync(join(data, 'letter.txt'), 'my own');
    expect(await run('restore', { from: stick, data, 'passphrase-file': passphraseFile })).toEqual(
      oneSentence(1, /holds something else already/),
    );
    expect(readdirSync(data)).toEqual(['letter.txt']);
  });

  test('records from before the time of keys', async () => {
    const { stick, passphraseFile } = await withStick();
    const data = temporaryFolder();
    mkdirSync(join(data, 'settings'));
    writeFileSync(join(data, 'settings', 'settings.json'), '{"version":1}');
    expect(await run('restore', { from: stick, data, 'passphrase-file': passphraseFile })).toEqual(
      oneSentence(1, /records without a key/),
    );
    expect(readdirSync(data)).toEqual(['settings']);
  });

  test('a backup of other records whose passphrase is another', async () => {
    const { stick } = await withStick();
    const ours = await records();
    await within(ours.data, (open) => open.changePassphrase('five calm words for tests', 'our own calm words'));
    const options = { from: stick, data: ours.data, 'passphrase-file': secretFile('our own calm words') };
    expect(await run('restore', options)).toEqual(oneSentence(1, /was made with another key/));
  });
});

test('a backup of other records comes into these with its own passphrase where that is the same', async () => {
  const { stick } = await withStick();
  const ours = await records();
  const { code, out } = await run('restore', { from: stick, data: ours.data, 'passphrase-file': ours.passphraseFile });
  expect(code).toBe(0);
  expect(out).toMatch(/: 0 documents\. .* newer here: 0\./);
});
