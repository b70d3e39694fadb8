import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendTo, marks, settings, writeSettings } from '#test/electron/store/backup-folder';
import { oneSentence } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { records, run, secretFile, within } from './cli-records';

/** Records with a running class, a backup here and one on a stick. */
async function filled() {
  const kept = await records();
  const stick = temporaryFolder();
  await within(kept.data, async ({ store, backups }) => {
    await writeSettings(store, settings('day', { backupFolder: stick }));
    await appendTo(store, 'ses_3', [marks.start]);
    await appendTo(store, 'ses_3', [marks.robin]);
    await backups.useSecond(stick);
    await backups.make('asked');
  });
  return { ...kept, stick, options: { data: kept.data, 'passphrase-file': kept.passphraseFile } };
}

test('healthy records are whole, and what was looked at is counted', async () => {
  const { data, options, recoveryFile } = await filled();
  for (const each of [options, { data, 'recovery-file': recoveryFile }]) {
    expect(await run('verify', each)).toEqual({
      code: 0,
      out: '4 documents, 1 journals, 2 backups: whole\n',
      err: [''],
    });
  }
  expect(readdirSync(data)).not.toContain('breathing-room.lock');
});

test('each fault is one line, a last one counts them, and the exit code is 1', async () => {
  const { data, stick, options } = await filled();
  writeFileSync(join(data, 'keys-copy.json'), '{');
  writeFileSync(join(data, 'sessions', 'ses_1.json'), 'spoilt');
  rmSync(join(data, 'sessions', 'ses_2.json'));
  const journal = join(data, 'sessions', 'ses_3.journal');
  writeFileSync(journal, readFileSync(journal, 'utf8').split('\n').slice(1).join('\n'));
  const place = join(stick, 'Breathing Room backups');
  const [object = ''] = readdirSync(join(place, 'objects')).filter((name) => name.includes('ses_1'));
  rmSync(join(place, 'objects', object));
  const { code, out, err } = await run('verify', options);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'keys-copy.json: one of the two files of wrapped keys is damaged. The other was used, and it was made anew.',
    'sessions/ses_1.json: it has no seal, so it was not written by Breathing Room, or was cut short.',
    'sessions/ses_2.json: it was written and is gone.',
    'sessions/ses_3.journal: lines of this journal that were on disk are gone.',
    `${place}/objects/${object}: a backup needs this file, and it is gone.`,
    '',
  ]);
  expect(err).toEqual([
    expect.stringMatching(/^Faults: 5, in 3 documents, 1 journals, 2 backups\. .* --preview\.$/),
    '',
  ]);
  // Looking has moved nothing: the second look finds the same, but for the key file that was mended.
  const again = await run('verify', options);
  expect(again.out.split('\n').slice(0, -1)).toEqual(out.split('\n').slice(1, -1));
  expect((await run('restore', { ...options, from: data })).code).toBe(0);
  const after = await run('verify', options);
  expect(after.out).toBe(`${place}/objects/${object}: a backup needs this file, and it is gone.\n`);
});

test('a later version and a stick that is away are named, and are no faults', async () => {
  const { data, stick, options } = await filled();
  const later = { kind: 'classes' as const, version: 9, parse: (stored: unknown) => stored };
  await within(data, ({ store }) => store.write(later, 'calm', { version: 9 }));
  rmSync(stick, { recursive: true });
  const { code, out, err } = await run('verify', options);
  expect([code, err]).toEqual([0, ['']]);
  expect(out.split('\n')).toEqual([
    'classes/calm.json was written by a later version of Breathing Room and was not looked into.',
    `The second folder ${stick} is not there just now. Its backups were not looked at.`,
    '5 documents, 1 journals, 1 backups: whole',
    '',
  ]);
});

test.each([
  ['nothing', {}, 2, /^Use: npm run -s cli -- verify /],
  ['a folder that is not there', { data: '/nowhere/data' }, 1, /^There is no data folder \/nowhere\/data/],
  ['an option that is unknown', { data: '.', colour: 'blue' }, 2, /^Unknown option '--colour'.* Use: /],
] as const)('%s is refused in one sentence', async (_, options, code, sentence) => {
  expect(await run('verify', options)).toEqual(oneSentence(code, sentence));
});

test('with a wrong key nothing is judged', async () => {
  const { data } = await filled();
  const options = { data, 'passphrase-file': secretFile('not it') };
  expect(await run('verify', options)).toEqual(oneSentence(1, /^This passphrase or recovery key does not open /));
});

test('where both key files are gone they are named, and how to get them back', async () => {
  const { data, options } = await filled();
  for (const name of ['keys.json', 'keys-copy.json']) rmSync(join(data, name));
  const { code, out, err } = await run('verify', options);
  expect(code).toBe(1);
  expect(out.split('\n')).toHaveLength(3);
  expect(err).toEqual([expect.stringMatching(/gone or damaged, .* restore --from /), '']);
});
