import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { faultsIn } from '#browser/lint-all';
import { lintPaths } from '#browser/lint-paths';
import type { FindingCode } from '#core/curriculum/finding';
import { patterns, sampleFile } from '#test/core/curriculum/sample-class';
import { classDocument, everyKind, ownClass, packageOf, passphrase } from '#test/core/packages/package-samples';
import { enFile } from '#words/en-file';
import { curriculumFile, folderOf, planted, plantedFolder, practiceFile } from './lint-planted';

/** What is said of some files, their paths told from a folder. */
async function said(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const named = paths.length === 0 ? [folder] : paths.map((path) => join(folder, path));
  const lines: string[] = [];
  for await (const { where, what } of faultsIn(await lintPaths(named))) {
    lines.push(`${relative(folder, where)}: ${what}`);
  }
  return lines;
}

/** Words without the figures behind them. */
function plain(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/ \([^()]*; limit [^()]*\)$/, ''));
}

test('each kind of fault that is planted in a file is reported, at its place, and nothing else', async () => {
  const lines = plain(await said(await plantedFolder()));
  for (const [code, { file, place, besides = [] }] of Object.entries(planted)) {
    const name = `${code}.${Array.isArray(file) ? 'breathingroom' : 'json'}`;
    const found = lines.filter((line) => line.startsWith(`${name}: `));
    const words = (one: FindingCode): string => `${name}: ${place}: ${enFile[`finding.${one}`]}`;
    const expected = [...besides, code as FindingCode].map(words);
    expect(found.toSorted()).toEqual(expected.toSorted());
  }
  expect(lines).toHaveLength(Object.values(planted).flatMap(({ besides = [] }) => ['one', ...besides]).length);
});

test('figures are said as a person reads them', async () => {
  const lines = await said(await plantedFolder());
  const figures = (code: string): string | undefined =>
    lines.find((line) => line.startsWith(`${code}.`))?.match(/\((.*)\)$/)?.[1];
  expect(figures('length-differs')).toBe('11:00; limit 10:00');
  expect(figures('practice-share-low')).toBe('17 %; limit 20 %');
  expect(figures('text-too-long')).toBe('40; limit 32');
  expect(figures('choice-missing')).toBeUndefined();
});

test('files without a fault are left in peace, alone and together, and know what ships with the program', async () => {
  const folder = folderOf({
    'patterns.json': patterns,
    'sample.json': sampleFile,
    'practices.json': [practiceFile],
    'evenings.json': curriculumFile,
    'uses.json': {
      ...sampleFile,
      id: 'uses',
      parts: [...sampleFile.parts.slice(0, 1), { use: 'boxes', id: 'box' }, ...sampleFile.parts.slice(2)],
    },
    'all.breathingroom': await packageOf([classDocument(ownClass)]),
    'empty.json': [],
    'notes.txt': 'None of ours.',
    'package.json': { name: 'another program' },
    'node_modules/else/class.json': { parts: 3 },
    '.hidden/class.json': { parts: 3 },
  });
  symlinkSync(folder, join(folder, 'round'));
  expect(await said(folder)).toEqual([]);
  expect(await said(folder, 'sample.json', 'patterns.json')).toEqual([]);
});

test('practices and curricula are looked at as classes are', async () => {
  const folder = folderOf({
    'patterns.json': patterns,
    'sample.json': sampleFile,
    'practices.json': [
      practiceFile,
      { ...practiceFile, id: 'other', licence: '', part: { ...practiceFile.part, choice: undefined } },
      {
        ...practiceFile,
        id: 'third',
        evidence: { says: 'Helps.', source: 'a study' },
        part: { ...practiceFile.part, source: undefined },
      },
    ],
    'evenings.json': {
      ...curriculumFile,
      licence: '',
      meetings: curriculumFile.meetings.map((meeting) => ({ ...meeting, homePractice: [] })),
    },
  });
  expect(plain(await said(folder))).toEqual([
    'evenings.json: evenings, licence: no licence is named',
    'evenings.json: evenings, meetings[0].homePractice: nothing to try at home',
    'practices.json: other, licence: no licence is named',
    'practices.json: other, choice: a part does not say that people may sit out',
    'practices.json: third, source: a fact has no source',
  ]);
});

test('each length of a class is looked at, and named', async () => {
  const folder = folderOf({
    'patterns.json': patterns,
    'sample.json': {
      ...sampleFile,
      forms: [
        { minutes: 9, parts: { hello: 3 } },
        { minutes: 8, parts: { hello: 3 } },
      ],
    },
  });
  expect(await said(folder)).toEqual([
    'sample.json: sample-8: the parts don’t add up to its length (9:00; limit 8:00)',
  ]);
});

test.each([
  ['no JSON', '{"id": "x",', /^file\.json: this is not JSON that can be used: .*JSON/],
  ['keys that are there twice', '{"parts":[],"parts":[]}', /not JSON that can be used: each key once/],
  ['keys of prototypes', '{"parts":[],"__proto__":{}}', /not JSON that can be used: keys that name a field/],
  ['another file', { sessions: [] }, /^file\.json: there is no practice, class, curriculum or breath pattern in it$/],
  [
    'a breath that is not there',
    { ...sampleFile, parts: [{ ...sampleFile.parts[1], breathing: { pattern: 'nowhere', leadIn: '0:30' } }] },
    /^file\.json: parts\[0\]\.breathing\.pattern: there is no breath pattern "nowhere"/,
  ],
  [
    'a practice that is not there',
    { ...sampleFile, parts: [{ use: 'nowhere' }] },
    /^file\.json: parts\[0\]\.use: there is no practice "nowhere"/,
  ],
  ['a field too many', [{ ...practiceFile, colour: 'blue' }], /^file\.json: \[0\]: Unrecognized key: "colour"/],
  [
    'a part without words',
    [{ ...practiceFile, part: { ...practiceFile.part, prompt: '' } }],
    /^file\.json: \[0\]\.part\.prompt: expected some text/,
  ],
  [
    'a meeting without a class',
    { ...curriculumFile, meetings: [{ ...curriculumFile.meetings[0], classes: [] }] },
    /^file\.json: meetings\[0\]\.classes: /,
  ],
  [
    'a breath that nobody is led through',
    [
      {
        ...patterns[1],
        phases: [
          { kind: 'inhale', seconds: 60 },
          { kind: 'exhale', seconds: 60 },
        ],
      },
    ],
    /^file\.json: \[0\]\.phases\[0\]\.seconds: expected .* got 60/,
  ],
] as const)('%s is a fault that is told with its place', async (_, content, sentence) => {
  const [first] = await said(folderOf({ 'file.json': content }), 'file.json');
  expect(first).toMatch(sentence);
});

test('a package that is sealed, cut off or altered is told for it', async () => {
  const whole = await packageOf(everyKind);
  const folder = folderOf({
    'altered.breathingroom': whole.replace('A sample', 'A simple'),
    'cut.breathingroom': whole.slice(0, -20),
    'other.breathingroom': 'PK\u0003\u0004',
    'sealed.breathingroom': await packageOf(everyKind, passphrase),
  });
  expect(await said(folder)).toEqual([
    expect.stringMatching(
      /^altered\.breathingroom: this package is not as it has to be: line \d+, expected the file as it was written$/,
    ),
    expect.stringMatching(
      /^cut\.breathingroom: this package is not as it has to be: line \d+, expected a last line that is whole$/,
    ),
    'other.breathingroom: this package is not as it has to be: line 1, expected a last line that is whole',
    expect.stringMatching(/^sealed\.breathingroom: this package is sealed with a passphrase/),
  ]);
});

test('two of one id in a list, and what nobody can tell what it is, are faults', async () => {
  const { part: _part, ...halved } = practiceFile;
  const folder = folderOf({
    'patterns.json': patterns,
    'one.json': [practiceFile, halved, practiceFile],
    'two.json': { ...halved, id: 'two' },
    'foreign.json': { name: 'something else' },
  });
  expect(await said(folder)).toEqual([
    'one.json: what stands at [1] is no practice, class, curriculum or breath pattern',
    `one.json: ${practiceFile.id}: there is another one of this id in the same file`,
    'two.json: there is no practice, class, curriculum or breath pattern in it',
  ]);
});
