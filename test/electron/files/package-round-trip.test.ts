import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageDocument } from '#core/packages/package-document';
import { packageVersion } from '#core/packages/package-header';
import { packageLimits } from '#core/packages/package-limits';
import type { Store } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { sampleSession } from '#core/records/session-record';
import { instant } from '#core/time/instant';
import type { ItemName } from '#files/built-in-content';
import { builtInLibrary } from '#files/built-in-library';
import { chosenItems } from '#files/package-content';
import { type PackagePiece, packagePieces } from '#files/package-writing';
import { newStore } from '#test/core/packages/package-folder';
import {
  cheap,
  classDocument,
  envelopeOf,
  everyKind,
  leaflet,
  leafletPiece,
  ownClass,
  ownCurriculum,
  ownPractice,
  packageOf,
  passphrase,
  picture,
  picturePiece,
  sessionDocument,
} from '#test/core/packages/package-samples';
import { decoded, readPackage } from '#test/core/packages/read-package';

const ways = [
  ['plain', null],
  ['sealed', passphrase],
] as const;

/** One class and the settings: small enough to be broken everywhere. */
const small: readonly PackageDocument[] = [
  everyKind[0] ?? classDocument(ownClass),
  sessionDocument({
    ...sampleSession,
    id: 'ses_1',
    plan: { ...sampleSession.plan, parts: sampleSession.plan.parts.slice(0, 1) },
  }),
];

test.each(ways)('what is written into a %s package is read back as it was', async (_, secret) => {
  expect(await readPackage(await packageOf(everyKind, secret))).toEqual(everyKind);
  expect(await readPackage(await packageOf([], secret))).toEqual([]);
});

test('a package of the first version is read as ever', async () => {
  const lines = (await packageOf(small)).trimEnd().split('\n');
  const first = lines[0]?.replace(`"version":${packageVersion}`, '"version":1') ?? '';
  const body = lines.slice(1, -1);
  const hash = createHash('sha256').update([first, ...body].map((line) => `${line}\n`).join(''));
  const end = JSON.stringify({ end: true, documents: body.length, sha256: hash.digest('hex') });
  expect(await readPackage([first, ...body, end, ''].join('\n'))).toEqual(small);
});

test('a plain package looks as it did from its fourth version on', async () => {
  const text = await packageOf(small);
  const lines = text.split('\n');
  expect(lines[0]).toBe('{"format":"breathingroom","version":4,"sealed":false}');
  expect(lines[1]).toMatch(/^\{"kind":"settings","id":"settings","document":\{"version":\d,/);
  expect(lines.at(-2)).toMatch(/^\{"end":true,"documents":2,"sha256":"[0-9a-f]{64}"\}$/);
  expect(lines.at(-1)).toBe('');
});

test('a sealed package tells nothing of what is in it', async () => {
  const text = await packageOf(everyKind, passphrase);
  const [header = '', ...lines] = text.trimEnd().split('\n');
  expect(JSON.parse(header)).toEqual({
    format: 'breathingroom',
    version: packageVersion,
    sealed: { salt: expect.stringMatching(/^.{24}$/), cost: cheap, id: expect.stringMatching(/^[0-9a-f]{8}$/) },
  });
  for (const line of lines) expect(line).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
  expect(await packageOf(everyKind, passphrase)).not.toBe(text);
});

test.each(ways)(
  'a %s package may pass through programs that change line ends and put a mark in front',
  async (_, secret) => {
    const text = `\uFEFF${(await packageOf(everyKind, secret)).replaceAll('\n', '\r\n')}`;
    expect(await readPackage(text)).toEqual(everyKind);
  },
);

test('a name that was cut in the middle of a character makes no package that nobody can read', async () => {
  const torn = { ...sampleSession, facilitator: { name: 'Robin \ud83c', credential: '' } };
  expect(await readPackage(await packageOf([sessionDocument(torn)]))).toEqual([
    sessionDocument({ ...torn, facilitator: { name: 'Robin \ufffd', credential: '' } }),
  ]);
});

test.each(ways)('wherever a %s package is cut off, it is found', async (_, secret) => {
  const text = await packageOf(small, secret);
  for (let length = 0; length < text.length; length += 1) {
    const read = await readPackage(text.slice(0, length));
    if (!('fault' in read)) throw new Error(`cut off after ${length} of ${text.length}, and taken`);
    expect(read).toMatchObject({ fault: expect.stringMatching(/^(cut-off|wrong-key|not-a-package)$/) });
  }
  expect(await readPackage(text)).toEqual(small);
});

test.each(ways)('whichever bit of a %s package is flipped, it is found', async (_, secret) => {
  const bytes = Buffer.from(await packageOf(small, secret));
  const faults = new Set<string>();
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const spoiled = Buffer.from(bytes);
    spoiled[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = await readPackage(decoded(spoiled));
    if (!('fault' in read)) throw new Error(`bit ${bit & 7} of byte ${bit >> 3} flipped, and taken`);
    faults.add(read.fault);
  }
  expect([...faults]).toContain('altered');
  expect(await readPackage(decoded(bytes))).toEqual(small);
});

test.each(ways)(
  'lines of a %s package that are swapped, taken out, doubled or brought in are found',
  async (_, secret) => {
    const lines = (await packageOf(everyKind, secret)).trimEnd().split('\n');
    const other = (await packageOf(everyKind, secret)).trimEnd().split('\n');
    const whole = (some: readonly (string | undefined)[]): string => some.map((line) => `${line}\n`).join('');
    const spoiled = [
      whole([lines[0], lines[2], lines[1], ...lines.slice(3)]),
      whole(lines.toSpliced(2, 1)),
      whole(lines.toSpliced(2, 0, lines[2] ?? '')),
      whole([...lines, lines[2]]),
      whole([...lines, lines.at(-1)]),
      whole([...lines, '']),
      whole(lines.slice(1)),
      whole(['', ...lines]),
      whole(lines.toSpliced(-1, 1)),
      whole([...lines.slice(0, 1), ...lines.slice(1, -1).toReversed(), ...lines.slice(-1)]),
      whole([...lines, ...other]),
    ];
    for (const text of spoiled) expect(await readPackage(text)).toHaveProperty('fault');
    if (secret !== null) {
      // Each sealed line knows its place: the first one that stands elsewhere is named.
      expect(await readPackage(spoiled[0] ?? '')).toMatchObject({ fault: 'altered', line: 2 });
      expect(await readPackage(whole([...lines.slice(0, 2), other[2], ...lines.slice(3)]))).toMatchObject({
        fault: 'altered',
        line: 3,
      });
    }
  },
);

test('a wrong passphrase and a damaged file are told apart', async () => {
  const text = await packageOf(everyKind, passphrase);
  const lines = text.split('\n');
  const spoil = (at: number): string => lines.with(at, (lines[at] ?? '').replace(/^(.{40})./, '$1_')).join('\n');
  expect(await readPackage(text, 'another one')).toMatchObject({ fault: 'wrong-key' });
  expect(await readPackage(text, 'seven quiet herons ')).toMatchObject({ fault: 'wrong-key' });
  for (const at of [1, 2, lines.length - 2])
    expect(await readPackage(spoil(at))).toMatchObject({ fault: 'altered', line: at + 1 });
});

test('the same passphrase opens it however a keyboard composes its letters', async () => {
  const text = await packageOf(small, 'Brise légère à l’été');
  expect(await readPackage(text, 'Brise légère à l’été'.normalize('NFD'))).toEqual(small);
});

test('a package that nobody could read is not finished', async () => {
  const ends = async (documents: Iterable<PackageDocument>): Promise<PackagePiece | undefined> => {
    let last: PackagePiece | undefined;
    for await (const piece of packagePieces(documents, null)) last = piece;
    return last;
  };
  const about = 'a'.repeat(packageLimits.stringLength);
  const wide = {
    ...ownClass.plan,
    about,
    parts: ownClass.plan.parts.map((part) => ({ ...part, prompt: about, title: about })),
  };
  expect(await ends([classDocument({ ...ownClass, plan: wide })])).toEqual({ refused: 'package-too-large' });
  expect(await ends([classDocument({ ...ownClass, plan: { ...ownClass.plan, about: `${about}a` } })])).toEqual({
    refused: 'package-too-large',
  });
  expect(await ends([classDocument({ ...ownClass, plan: { ...ownClass.plan, about } })])).toEqual({
    done: { documents: 1 },
  });
});

test('a document of almost 4 MiB goes both ways, plain and sealed', async () => {
  const about = '🌿'.repeat(260_000);
  const { plan } = sampleSession;
  const parts = plan.parts.map((part, index) => (index === 0 ? { ...part, prompt: about } : part));
  const large = sessionDocument({ ...sampleSession, plan: { ...plan, about, parts } });
  for (const [, secret] of ways) expect(await readPackage(await packageOf([large], secret))).toEqual([large]);
});

test('writing keeps no more in memory than a document and a piece', async () => {
  let made = 0;
  function* many(): Generator<PackageDocument> {
    for (; made < 500; made += 1) yield sessionDocument({ ...sampleSession, id: `ses_${made}` });
  }
  let pieces = 0;
  for await (const piece of packagePieces(many(), { passphrase, cost: cheap })) {
    if (!('text' in piece)) continue;
    pieces += 1;
    // It asks for the next document only after the piece before it was taken.
    if (pieces === 1) expect(made).toBeLessThan(60);
    expect(piece.text.length).toBeLessThan(80_000);
  }
  expect(pieces).toBeGreaterThan(10);
});

/** A laptop with one practice, one class and one curriculum of its own, and a leaflet. */
async function library(): Promise<Store> {
  const store = await newStore();
  onTestFinished(() => store.close());
  await store.write(recipes.practices, ownPractice.id, ownPractice);
  await store.write(recipes.classes, ownClass.id, ownClass);
  await store.write(recipes.curricula, ownCurriculum.id, ownCurriculum);
  await store.write(recipes.media, leaflet.id, leaflet);
  await store.write(recipes['media-pieces'], leafletPiece.id, leafletPiece);
  await store.write(recipes.media, picture.id, picture);
  await store.write(recipes['media-pieces'], picturePiece.id, picturePiece);
  return store;
}

async function chosen(store: Store, ...names: readonly ItemName[]): Promise<readonly PackageDocument[] | null> {
  const found = await chosenItems(names, { store, recipes }, { builtIn: builtInLibrary(), now });
  if (found === null) return null;
  const documents: PackageDocument[] = [];
  for await (const one of found) documents.push(one);
  expect(await readPackage(await packageOf(documents))).toEqual(documents);
  return documents;
}

const now = instant(1_780_000_000_000);

function namesOf(documents: readonly PackageDocument[] | null): readonly string[] | null {
  return documents?.map(({ kind, id }) => `${kind}/${id}`) ?? null;
}

test('a practice takes the files along that are attached to it, and nothing else', async () => {
  const documents = await chosen(await library(), { kind: 'practices', id: ownPractice.id });
  expect(namesOf(documents)).toEqual(['media/med_leaf', 'media-pieces/med_leaf-0', 'practices/box-breath']);
});

test('a curriculum takes its classes along, each once, and what they need', async () => {
  const store = await library();
  const plan = { ...ownClass.plan, attachments: [{ media: picture.id, title: 'A hill to take home' }] };
  await store.write(recipes.classes, ownClass.id, { ...ownClass, plan });
  const documents = await chosen(
    store,
    { kind: 'curricula', id: ownCurriculum.id },
    { kind: 'classes', id: ownClass.id },
  );
  expect(namesOf(documents)).toEqual([
    'media/med_hill',
    'media-pieces/med_hill-0',
    'classes/sample',
    'curricula/two-evenings',
  ]);
});

test('a curriculum with a class that is gone goes without it', async () => {
  const store = await library();
  await store.write(recipes.classes, ownClass.id, { ...ownClass, removed: true });
  const documents = await chosen(store, { kind: 'curricula', id: ownCurriculum.id });
  expect(namesOf(documents)).toEqual(['curricula/two-evenings']);
});

test('chosen things are one’s own or ship with the program, and all of them or none', async () => {
  const store = await library();
  const [shipped] = builtInLibrary().classes;
  const documents = await chosen(
    store,
    { kind: 'classes', id: shipped?.id ?? '' },
    { kind: 'classes', id: ownClass.id },
    { kind: 'classes', id: ownClass.id },
  );
  expect(documents).toMatchObject([
    { id: shipped?.id, document: { plan: shipped, createdAt: now } },
    classDocument(ownClass),
  ]);
  expect(await chosen(store, { kind: 'classes', id: ownClass.id }, { kind: 'classes', id: 'nowhere' })).toBeNull();
  expect(await chosen(store, { kind: 'classes', id: '../settings/settings' })).toBeNull();
  expect(await chosen(store, { kind: 'practices', id: ownClass.id })).toBeNull();
  await store.write(recipes.practices, ownPractice.id, { ...ownPractice, removed: true });
  expect(await chosen(store, { kind: 'practices', id: ownPractice.id })).toBeNull();
});

test('an empty package is one', async () => {
  expect(await readPackage(await envelopeOf([]))).toEqual([]);
});
