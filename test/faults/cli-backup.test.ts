import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings, writeSettings } from '#test/electron/store/backup-folder';
import { ended, oneSentence, runBuilt, runHost, stop, whereMounted } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';
import { records, run, runOnTerminal, runWithInput, secretFile, whereTerminal, within } from './cli-records';

const lock = 'breathing-room.lock';
const placeName = 'Breathing Room backups';

test('a backup is made in the data folder and in the second one that is named', async () => {
  const { data, passphraseFile } = await records();
  const stick = temporaryFolder();
  const { code, out, err } = await run('backup', { data, to: stick, 'passphrase-file': passphraseFile });
  expect([code, err]).toEqual([0, ['']]);
  expect(out).toMatch(
    /^Made \S+-asked\.backup: 4 documents, sealed like the records\.\nThe second folder has it too\.\n$/,
  );
  for (const place of [join(data, 'backups'), join(stick, placeName)]) {
    expect(readdirSync(place).filter((name) => name.endsWith('-asked.backup'))).toHaveLength(1);
    expect(readdirSync(join(place, 'objects'))).toHaveLength(4);
  }
  expect(readdirSync(data)).not.toContain(lock);
});

test('without a name it goes to the second folder of the settings, and says when that is away', async () => {
  const { data, recoveryFile } = await records();
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(join(stick, placeName), { recursive: true });
  await within(data, ({ store }) => writeSettings(store, settings('day', { backupFolder: stick })));
  const first = await run('backup', { data, 'recovery-file': recoveryFile });
  expect([first.code, first.err]).toEqual([0, ['']]);
  expect(readdirSync(join(stick, placeName, 'objects'))).toHaveLength(4);
  rmSync(stick, { recursive: true });
  const second = await run('backup', { data, 'recovery-file': recoveryFile });
  expect([second.code, second.err]).toEqual([
    1,
    ['The second folder is not there, so it did not get this backup. The one in the data folder was made.', ''],
  ]);
  expect(second.out).toMatch(/^Made \S+\.backup: 4 documents, sealed like the records\.\n$/);
});

test.each(
  whereMounted([
    ['size=48k', 'full'],
    ['ro', 'can not be the second folder'],
  ]),
)('a second folder on a disk with %s costs the backup in the data folder nothing', async (options, said) => {
  const { data, passphraseFile } = await records();
  await within(data, async ({ store }) => {
    const long = 'a long sentence about a calm class '.repeat(4000);
    await writeSettings(store, settings('day', { facilitator: { name: 'Sam', credential: '' } }));
    await store.write({ kind: 'classes', version: 1, parse: (stored) => stored }, 'long', { version: 1, long });
  });
  const stick = temporaryFolder();
  const args = ['backup', '--data', data, '--to', stick, '--passphrase-file', passphraseFile];
  const program = runBuilt('cli', args, { disk: { options, folder: stick } });
  expect(await program.code).toBe(1);
  expect(program.said.err).toContain(said);
  const isMade = readdirSync(data).includes('backups');
  expect(isMade).toBe(options !== 'ro');
});

describe('the key comes from', () => {
  test('standard input', async () => {
    const { data } = await records();
    const { code, out, err } = await runWithInput(
      ['backup', '--data', data, '--passphrase-file', '-'],
      `${testPassphrase}\n`,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('4 documents');
  });

  test('a file whose first line ends like those of Windows', async () => {
    const { data } = await records();
    const { code } = await run('backup', { data, 'passphrase-file': secretFile(`\uFEFF${testPassphrase}\r`) });
    expect(code).toBe(0);
  });

  test.each(whereTerminal([['their passphrase'], ['their recovery key']]))(
    'whoever sits at the terminal and types %s, of which it shows nothing',
    async (secret) => {
      const { data, recoveryFile } = await records();
      const [recoveryKey = ''] = readFileSync(recoveryFile, 'utf8').split('\n');
      const typed = secret === 'their passphrase' ? testPassphrase : recoveryKey.toLowerCase();
      const { code, out } = await runOnTerminal(['backup', '--data', data], `${typed}\r`);
      expect(code).toBe(0);
      expect(out).toMatch(/^Passphrase or recovery key: \r\nMade /);
      expect(out).not.toContain(typed);
    },
  );

  test.each(whereTerminal([['\u0003'], ['\u0004']]))(
    'nobody who breaks off by %j: then nothing is changed',
    async (pressed) => {
      const { data } = await records();
      const { code, out } = await runOnTerminal(['backup', '--data', data], pressed);
      expect(code).toBe(2);
      expect(out).toContain('These records need a key');
      expect(readdirSync(data)).not.toContain('backups');
      expect(readdirSync(data)).not.toContain(lock);
    },
  );
});

describe('refused in one sentence, with nothing changed:', () => {
  test.each([
    ['no key at all', () => ({}), 2, /^These records need a key: .* Nothing was changed\.$/],
    ['an empty key', () => ({ 'passphrase-file': secretFile('') }), 2, /^These records need a key/],
    [
      'a wrong passphrase',
      () => ({ 'passphrase-file': secretFile('not it') }),
      1,
      /^This passphrase or recovery key does not open /,
    ],
    [
      'a wrong recovery key',
      () => ({ 'recovery-file': secretFile('7K2M-9QXT') }),
      1,
      /^This passphrase or recovery key does not open /,
    ],
    [
      'a file that is not there',
      () => ({ 'passphrase-file': '/nowhere/secret' }),
      2,
      /^The file \/nowhere\/secret could not be read/,
    ],
    ['two keys', () => ({ 'passphrase-file': 'one', 'recovery-file': 'two' }), 2, /^Use: npm run -s cli -- backup /],
    ['a key on the command line', () => ({ passphrase: testPassphrase }), 2, /^Unknown option '--passphrase'.* Use: /],
    [
      'a second folder that is not there',
      () => ({ to: '/nowhere/stick', 'passphrase-file': secretFile(testPassphrase) }),
      1,
      /^The folder \/nowhere\/stick can not be the second folder/,
    ],
  ])('%s', async (_, more, code, sentence) => {
    const { data } = await records();
    expect(await run('backup', { data, ...more() })).toEqual(oneSentence(code, sentence));
    expect(readdirSync(data)).not.toContain('backups');
    expect(readdirSync(data)).not.toContain(lock);
  });

  test('a key in the environment is not looked at', async () => {
    const { data } = await records();
    const program = runBuilt('cli', ['backup', '--data', data], { env: { PASSPHRASE: testPassphrase } });
    expect(await ended(program)).toEqual(oneSentence(2, /^These records need a key/));
  });

  test('no --data', async () => {
    expect(await run('backup', {})).toEqual(oneSentence(2, /^Use: npm run -s cli -- backup /));
  });

  test('a folder that was never a data folder', async () => {
    const data = temporaryFolder();
    writeFileSync(join(data, 'letter.txt'), 'my own');
    expect(await run('backup', { data })).toEqual(oneSentence(1, /^There is no data folder/));
    expect(readdirSync(data)).toEqual(['letter.txt']);
  });

  test('a folder whose keys are gone', async () => {
    const { data, passphraseFile } = await records();
    for (const name of ['keys.json', 'keys-copy.json']) rmSync(join(data, name));
    expect(await run('backup', { data, 'passphrase-file': passphraseFile })).toEqual(
      oneSentence(1, /^The files of wrapped keys in \S+ are gone or damaged.* restore --from /),
    );
  });

  test('records from before the time of keys', async () => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'settings'));
    writeFileSync(join(data, 'settings', 'settings.json'), '{"version":1}');
    expect(await run('backup', { data })).toEqual(oneSentence(1, /has no key yet: start Breathing Room on it once/));
    expect(readdirSync(data)).toEqual(['settings']);
  });

  test('a folder that a running host holds', async () => {
    const { data, passphraseFile } = await records();
    const host = await runHost(data);
    expect(await run('backup', { data, 'passphrase-file': passphraseFile })).toEqual(
      oneSentence(1, new RegExp(`already running on ${data} \\(process ${host.pid}\\)`)),
    );
    expect(await stop(host)).toBe(0);
  });
});
