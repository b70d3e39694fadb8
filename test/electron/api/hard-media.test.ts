import { expect, test } from 'vitest';
import { bringMedia, mediaFile, pictureAbout, pictureIn, recordingAbout } from '#test/world/bring-media';
import { elasticProgram, startedAgain } from '#test/world/elastic-program';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

test('while a long recording is being written the class goes on', async () => {
  const { facilitator, house, ask } = await elasticProgram();
  await ask({ ask: 'start' });
  const { store } = house.parts;
  const { writeAll } = store;
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  Object.assign(store, {
    writeAll: async (...writings: Parameters<typeof writeAll>) => {
      await isOpen;
      await writeAll(...writings);
    },
  });
  let isKept = false;
  const bringing = bringMedia(facilitator, mediaFile('mp3', 600_000), recordingAbout).then((answer) => {
    isKept = answer.done;
  });
  expect(await ask({ ask: 'pause' })).toMatchObject({ done: true });
  expect(isKept).toBe(false);
  open();
  await bringing;
  expect(isKept).toBe(true);
  expect(await facilitator.media()).toMatchObject({ done: true, value: [{ size: 600_000 }] });
});

test('of two files that are brought in at once one is kept, and the other is told that it was let go of', async () => {
  const { facilitator } = await elasticProgram();
  const both = await Promise.all([
    bringMedia(facilitator, mediaFile('png', 400_000), { ...pictureAbout, title: 'One' }),
    bringMedia(facilitator, mediaFile('png', 400_000), { ...pictureAbout, title: 'Other' }),
  ]);
  expect(both.filter(({ done }) => done)).toHaveLength(1);
  expect(both.filter((answer) => !answer.done).map((answer) => 'why' in answer && answer.why)).toEqual([
    'no-such-upload',
  ]);
});

test('the same file twice is two pictures: taking one away leaves the other whole', async () => {
  const { facilitator } = await elasticProgram();
  const [one, other] = [
    await bringMedia(facilitator, mediaFile('png')),
    await bringMedia(facilitator, mediaFile('png')),
  ];
  if (!one.done || !other.done) return expect.unreachable();
  await facilitator.removeMedia({ id: one.value.id });
  expect(await facilitator.mediaPiece({ id: other.value.id, index: 0 })).toMatchObject({ done: true });
});

const breath = { kind: 'inhale', seconds: 4 } as const;
const pattern = { id: 'p', name: 'P', source: 's', phases: [breath, { kind: 'exhale', seconds: 4 } as const] };

test.each([
  ['a picture by the path of a file', { picture: { media: '../settings', alt: '' } }],
  ['a picture in a thousand words', { picture: { media: 'med_1', alt: 'a'.repeat(1000) } }],
  ['a recording before the part', { recording: { media: 'med_1', title: 'x', at: -1, length: 1000 } }],
  ['a recording without an end', { recording: { media: 'med_1', title: 'x', at: 0, length: 1e15 } }],
  ['more cycles than a life has', { breathing: { pattern, cycles: 1e9 } }],
  [
    'a partner of many phases',
    { breathing: { pattern, partner: { ...pattern, phases: Array.from({ length: 40 }, () => breath) } } },
  ],
])('a part is not led with %s, and the journal knows nothing of it', async (_, to) => {
  const { facilitator, ask, house } = await elasticProgram();
  await ask({ ask: 'start' });
  const before = house.live?.events.length;
  const command = { ask: 'adapt' as const, part: 'talk', to };
  await expect(facilitator.command({ key: press(), command })).rejects.toThrow(/expected/);
  expect(house.live?.events.length).toBe(before);
});

test('after a power loss the class is led as it was told to be, shows the same picture and says the same line', async () => {
  const program = await elasticProgram();
  const { facilitator, ask, clock } = program;
  const { id } = await pictureIn(facilitator);
  await ask({ ask: 'adapt', part: 'talk', to: { picture: { media: id, alt: 'A hill.' } } });
  await ask({ ask: 'start' });
  await ask({ ask: 'jump', part: 'talk' });
  clock.pass(30_000);
  await ask({ ask: 'adapt', part: 'talk', to: { breathing: { pattern } } });
  await ask({ ask: 'message', text: 'Back at ten.' });
  await ask({ ask: 'show', screen: 'picture', picture: { media: id, alt: 'A hill.' } });
  const told = program.seen().run;
  expect(told.adapted['talk']?.turn).not.toBeNull();
  const again = await startedAgain(program);
  expect(again.seen().run).toEqual(told);
  expect(again.screens.wall.value?.run).toMatchObject({ message: 'Back at ten.', picture: { media: id } });
  expect(await again.projector.mediaPiece({ id, index: 0 })).toMatchObject({ done: true });
});

test('names that are locked while a long recording is being written leave it whole or not there at all', async () => {
  const { facilitator, program, house, troubles, remarks } = await openProgram(temporaryFolder());
  const bytes = mediaFile('mp3', 8 * 2 ** 20);
  const begun = await facilitator.bringMediaBegin(recordingAbout);
  if (!begun.done) return expect.unreachable();
  for (let at = 0; at < bytes.length; at += 131_072) {
    await facilitator.bringMediaPiece({ id: begun.value, base64: bytes.subarray(at, at + 131_072).toString('base64') });
  }
  const { store } = house.parts;
  const { writeAll } = store;
  const isWriting = new Promise<void>((resolve) => {
    Object.assign(store, {
      writeAll: (...writings: Parameters<typeof writeAll>) => {
        resolve();
        return writeAll(...writings);
      },
    });
  });
  const finishing = facilitator.bringMediaFinish({ id: begun.value });
  await isWriting;
  const [finished, locked] = await Promise.all([finishing, program.lock()]);
  expect(locked).toMatchObject({ done: true });
  expect(program.house).toBeNull();
  expect(await program.unlock({ passphrase: testPassphrase })).toMatchObject({ done: true });
  const listed = await facilitator.media();
  expect(listed.done && listed.value.map(({ size }) => size)).toEqual(finished.done ? [bytes.length] : []);
  expect([...troubles, ...remarks]).toEqual([]);
  expect(house.isShut).toBe(true);
});
