import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wholeMedia } from '#api/whole-media';
import { StoreError } from '#core/ports/store-error';
import { type ClassRecord, classRecipe } from '#core/records/class-record';
import { mediaPieceRecipe } from '#core/records/media-record';
import { practiceRecipe } from '#core/records/practice-record';
import { ownPractice } from '#test/core/packages/package-samples';
import { readPackage } from '#test/core/packages/read-package';
import {
  bringMedia,
  documentAbout,
  documentIn,
  mediaFile,
  pictureAbout,
  pictureIn,
  recordingAbout,
} from '#test/world/bring-media';
import { elasticProgram } from '#test/world/elastic-program';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { zipFile } from '#test/world/zip-file';

async function opened() {
  const folder = temporaryFolder();
  return { folder, ...(await openProgram(folder)) };
}

const withMacros = zipFile([
  ['[Content_Types].xml', ''],
  ['word/document.xml', ''],
  ['word/vbaProject.bin', ''],
]);

type Opened = Pick<Awaited<ReturnType<typeof opened>>, 'facilitator'>;

/** The bytes as a window reads them again. */
async function readBack({ facilitator }: Opened, id: string): Promise<Buffer> {
  const about = await facilitator.mediaAbout({ id });
  if (!about.done) throw new Error(about.why);
  const pieces: Buffer[] = [];
  for (let index = 0; index < about.value.pieces; index += 1) {
    const piece = await facilitator.mediaPiece({ id, index });
    if (!piece.done) throw new Error(piece.why);
    pieces.push(Buffer.from(piece.value, 'base64'));
  }
  return Buffer.concat(pieces);
}

test('a picture of several pieces is kept byte by byte, and is there after a new start', async () => {
  const program = await opened();
  const bytes = mediaFile('png', 1_300_001);
  const brought = await bringMedia(program.facilitator, bytes);
  if (!brought.done) return expect.unreachable(brought.why);
  const { id, sha256, ...media } = brought.value;
  expect(media).toMatchObject({
    title: 'Hill',
    alt: 'A hill.',
    type: 'image/png',
    size: 1_300_001,
    pieces: 3,
    width: 4,
  });
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  await program.close();
  const again = await openProgram(program.folder);
  expect(await again.facilitator.media()).toMatchObject({ done: true, value: [{ id, title: 'Hill' }] });
  expect((await readBack(again, id)).equals(bytes)).toBe(true);
});

test('a recording says how long it is, and has no sides', async () => {
  const { facilitator } = await opened();
  const brought = await bringMedia(facilitator, mediaFile('mp3'), { ...recordingAbout, width: 9 });
  expect(brought).toMatchObject({ done: true, value: { type: 'audio/mpeg', length: 10_000, width: null } });
});

test('a document of several pieces is kept byte by byte, as what it is by its bytes, without sides or a length', async () => {
  const program = await opened();
  const { id } = await documentIn(program.facilitator, 1_300_001);
  const listed = await program.facilitator.media();
  expect(listed).toMatchObject({
    done: true,
    value: [{ id, title: 'Leaflet', type: 'application/pdf', size: 1_300_001, length: null, width: null }],
  });
  expect((await readBack(program, id)).equals(Buffer.alloc(1_300_001, '%PDF-1.7 \n'))).toBe(true);
  const whole = await wholeMedia(program.house, id);
  expect(whole.done && whole.value.bytes.length).toBe(1_300_001);
});

test('a text is a document where one is wanted, and nothing where a picture is', async () => {
  const { facilitator } = await opened();
  const text = Buffer.from('Breathe out slowly.\n');
  expect(await bringMedia(facilitator, text, documentAbout)).toMatchObject({
    done: true,
    value: { type: 'text/plain' },
  });
  expect(await bringMedia(facilitator, text)).toEqual({ done: false, why: 'media-wrong-kind' });
  expect(await bringMedia(facilitator, mediaFile('png'), documentAbout)).toEqual({
    done: false,
    why: 'media-wrong-kind',
  });
});

test('a document that is damaged on the disk is not given as if it were whole', async () => {
  const { facilitator, house } = await opened();
  const { id } = await documentIn(facilitator);
  const piece = { version: 1 as const, id: `${id}-0`, media: id, index: 0, base64: 'JVBERi0xLjc=' };
  await house.parts.store.write(mediaPieceRecipe, piece.id, piece);
  expect(await wholeMedia(house, id)).toEqual({ done: false, why: 'media-damaged' });
  expect(await wholeMedia(house, 'med_nowhere')).toEqual({ done: false, why: 'no-such-media' });
});

test('a document that something in the library hands out is not taken away', async () => {
  const { facilitator, house } = await opened();
  const [used, free] = [await documentIn(facilitator), await documentIn(facilitator)];
  const attachments = [{ media: used.id, title: 'To take home' }];
  const practice = { ...ownPractice, practice: { ...ownPractice.practice, attachments } };
  await house.parts.store.write(practiceRecipe, practice.id, practice);
  expect(await facilitator.removeMedia({ id: used.id })).toEqual({ done: false, why: 'media-in-use' });
  expect(await facilitator.removeMedia({ id: free.id })).toEqual({ done: true, value: null });
  await house.parts.store.write(practiceRecipe, practice.id, { ...practice, removed: true });
  expect(await facilitator.removeMedia({ id: used.id })).toEqual({ done: true, value: null });
  expect(await wholeMedia(house, used.id)).toEqual({ done: false, why: 'no-such-media' });
});

describe('nothing is kept of', () => {
  test.each([
    [
      'a text that calls itself a picture',
      Buffer.from('<svg onload="alert(1)"></svg>'),
      pictureAbout,
      'media-wrong-kind',
    ],
    ['a file without bytes', Buffer.alloc(0), pictureAbout, 'media-wrong-kind'],
    ['a picture of more than 16 MiB', mediaFile('png', 16 * 2 ** 20 + 1), pictureAbout, 'media-too-large'],
    ['a document with macros', withMacros, documentAbout, 'media-wrong-kind'],
    ['a program that is to be handed on', Buffer.from('MZ\u0000\u0001'.repeat(9)), documentAbout, 'media-wrong-kind'],
    ['a document of more than 32 MiB', Buffer.alloc(32 * 2 ** 20 + 1, '%PDF-1.7\n'), documentAbout, 'media-too-large'],
    ['a recording of which nobody knows the length', mediaFile('mp3'), pictureAbout, 'media-damaged'],
  ])('%s', async (_, bytes, about, why) => {
    const { facilitator, house } = await opened();
    expect(await bringMedia(facilitator, bytes, about)).toEqual({ done: false, why });
    expect(await facilitator.media()).toEqual({ done: true, value: [] });
    expect(await house.parts.store.list('media-pieces')).toEqual([]);
  });

  test('a file that was dropped for another', async () => {
    const { facilitator } = await opened();
    const first = await facilitator.bringMediaBegin(pictureAbout);
    if (!first.done) return expect.unreachable(first.why);
    await facilitator.bringMediaBegin(pictureAbout);
    expect(await facilitator.bringMediaFinish({ id: first.value })).toEqual({ done: false, why: 'no-such-upload' });
  });
});

test('the wall is shown a picture that is here, and no other', async () => {
  const { facilitator, ask, screens } = await elasticProgram();
  const { id } = await pictureIn(facilitator);
  const show = (media: string) => ask({ ask: 'show', screen: 'picture', picture: { media, alt: 'A hill.' } });
  expect(await show('med_nowhere')).toEqual({ done: false, why: 'no-such-picture' });
  expect(await show(id)).toEqual({ done: true, value: null });
  expect(screens.wall.value?.run).toMatchObject({ screen: 'picture', picture: { media: id } });
  const lost = { media: 'med_nowhere', title: 'x', at: 0, length: 10_000 };
  expect(
    await facilitator.command({ key: press(), command: { ask: 'adapt', part: 'talk', to: { recording: lost } } }),
  ).toEqual({
    done: false,
    why: 'no-such-picture',
  });
});

test('the projector reads what the wall shows while it shows it, and nothing else of what is here', async () => {
  const { facilitator, projector, ask } = await elasticProgram();
  const [shown, other] = [await pictureIn(facilitator), await pictureIn(facilitator)];
  const mayRead = async (id: string) => {
    const answers = [await projector.mediaAbout({ id }), await projector.mediaPiece({ id, index: 0 })];
    return answers.map(({ done }) => done);
  };
  expect(await mayRead(shown.id)).toEqual([false, false]);
  await ask({ ask: 'show', screen: 'picture', picture: { media: shown.id, alt: '' } });
  expect(await mayRead(shown.id)).toEqual([true, true]);
  const about = await projector.mediaAbout({ id: shown.id });
  expect(about.done && Object.keys(about.value).toSorted()).toEqual(['pieces', 'sha256', 'size', 'type']);
  expect(await mayRead(other.id)).toEqual([false, false]);
  await ask({ ask: 'show', screen: 'scene' });
  expect(await mayRead(shown.id)).toEqual([false, false]);
  await ask({ ask: 'adapt', part: 'talk', to: { picture: { media: other.id, alt: '' } } });
  await ask({ ask: 'jump', part: 'talk' });
  expect(await mayRead(other.id)).toEqual([true, true]);
  await expect(projector.media()).rejects.toThrow('not for projector');
});

test('what a class shows is not taken away; anything else is, and its bytes with it', async () => {
  const { facilitator, house, ask } = await elasticProgram();
  const [used, free] = [await pictureIn(facilitator), await pictureIn(facilitator)];
  await ask({ ask: 'adapt', part: 'bye', to: { picture: { media: used.id, alt: 'A hill.' } } });
  expect(await facilitator.removeMedia({ id: used.id })).toEqual({ done: false, why: 'media-in-use' });
  expect(await facilitator.removeMedia({ id: free.id })).toEqual({ done: true, value: null });
  expect(await facilitator.media()).toMatchObject({ done: true, value: [{ id: used.id }] });
  expect(await facilitator.mediaPiece({ id: free.id, index: 0 })).toEqual({ done: false, why: 'no-such-media' });
  const left = await house.parts.store.read(
    { kind: 'media-pieces', version: 1, parse: (stored) => stored },
    `${free.id}-0`,
  );
  expect(left).toMatchObject({ found: { base64: '' } });
});

test('pictures can be seen while names are shut away, and none can be brought in or taken away', async () => {
  const { facilitator, program, ask } = await elasticProgram();
  const { id } = await pictureIn(facilitator);
  await ask({ ask: 'start' });
  await program.lock();
  expect(await facilitator.media()).toMatchObject({ done: true, value: [{ id }] });
  await expect(facilitator.bringMediaBegin(pictureAbout)).rejects.toThrow('locked');
  await expect(facilitator.removeMedia({ id })).rejects.toThrow('locked');
  await expect(facilitator.creditMedia({ id, licence: 'CC0', source: '' })).rejects.toThrow('locked');
});

test('a picture that the disk has no room for is not kept in part, and the answer says so', async () => {
  const { facilitator, program, house } = await opened();
  const begun = await facilitator.bringMediaBegin(pictureAbout);
  if (!begun.done) return expect.unreachable(begun.why);
  await facilitator.bringMediaPiece({ id: begun.value, base64: mediaFile('png').toString('base64') });
  const full = {
    writeAll: async () => {
      throw new StoreError('full', 'media');
    },
  };
  const finished = house.serially(() => program.mediaUpload.finish(begun.value, full, house.now()));
  expect(await finished).toEqual({ done: false, why: 'disk-full' });
  expect(await facilitator.media()).toEqual({ done: true, value: [] });
});

test('a picture is in the backup, and comes back byte by byte after it was taken away', async () => {
  const program = await opened();
  const { facilitator } = program;
  const { id } = await pictureIn(facilitator);
  const made = await facilitator.makeBackup();
  if (!made.done) return expect.unreachable(made.why);
  await facilitator.removeMedia({ id });
  expect(await facilitator.media()).toEqual({ done: true, value: [] });
  const back = await facilitator.restoreBackup({ place: made.value.place, id: made.value.id, older: true });
  expect(back).toMatchObject({ done: true });
  expect(await facilitator.media()).toMatchObject({ done: true, value: [{ id }] });
  expect((await readBack(program, id)).equals(mediaFile('png'))).toBe(true);
});

test('a class takes its picture along in a package of chosen classes', async () => {
  const { facilitator, house } = await opened();
  const { id } = await pictureIn(facilitator);
  await pictureIn(facilitator);
  const [shipped] = house.parts.classes;
  if (shipped === undefined) return expect.unreachable();
  const parts = shipped.parts.map((part) => ({ ...part, picture: { media: id, alt: 'A hill.' } }));
  const record: ClassRecord = {
    version: 2,
    id: 'with-picture',
    createdAt: house.now(),
    changedAt: house.now(),
    revision: 1,
    sitting: '',
    basedOn: null,
    removed: false,
    plan: { ...shipped, id: 'with-picture', parts },
  };
  await house.parts.store.write(classRecipe, record.id, record);
  let text = '';
  const pieces = await facilitator.exportPackage({
    what: { items: [{ kind: 'classes', id: record.id }] },
    passphrase: null,
  });
  for await (const piece of pieces) if ('text' in piece) text += piece.text;
  const read = await readPackage(text);
  if ('fault' in read) return expect.unreachable(read.expected);
  expect(read.map(({ kind, id: one }) => `${kind}/${one}`)).toEqual([
    `media/${id}`,
    `media-pieces/${id}-0`,
    'classes/with-picture',
  ]);
});
