import { expect, test } from 'vitest';
import { bringMedia, documentIn, mediaFile, pictureAbout, pictureIn } from '#test/world/bring-media';
import { openProgram } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function opened() {
  const folder = temporaryFolder();
  return { folder, ...(await openProgram(folder)) };
}

test('what is said of where a picture comes from is kept, can be said anew, and is there after a new start', async () => {
  const program = await opened();
  const { facilitator } = program;
  const said = { licence: 'CC BY 4.0', source: 'Anna Park, hills.example' };
  const brought = await bringMedia(facilitator, mediaFile('png'), { ...pictureAbout, ...said });
  if (!brought.done) return expect.unreachable(brought.why);
  expect(brought.value).toMatchObject(said);
  const { id } = brought.value;
  const own = { licence: 'My own work', source: '' };
  expect(await facilitator.creditMedia({ id, licence: ' My own work ', source: '' })).toEqual({
    done: true,
    value: { ...brought.value, ...own },
  });
  await program.close();
  const again = await openProgram(program.folder);
  expect(await again.facilitator.media()).toMatchObject({ done: true, value: [{ id, title: 'Hill', ...own }] });
  const piece = await again.facilitator.mediaPiece({ id, index: 0 });
  expect(piece).toEqual({ done: true, value: mediaFile('png').toString('base64') });
});

test('a picture that an earlier version of the program kept has nothing said of it, and can be given it', async () => {
  const { facilitator, house } = await opened();
  const { licence: _licence, source: _source, ...rest } = await pictureIn(facilitator);
  await facilitator.removeMedia({ id: rest.id });
  const older = { ...rest, id: 'med_older', version: 2 };
  const second = { kind: 'media', version: 2, parse: (stored: unknown) => stored } as const;
  await house.parts.store.write(second, older.id, older);
  const now = { ...older, version: 3 };
  expect(await facilitator.media()).toEqual({ done: true, value: [{ ...now, licence: '', source: '' }] });
  const said = { licence: 'CC0', source: 'Anna Park' };
  expect(await facilitator.creditMedia({ id: older.id, ...said })).toEqual({ done: true, value: { ...now, ...said } });
  expect(await facilitator.media()).toEqual({ done: true, value: [{ ...now, ...said }] });
});

test('of a file that nobody said anything of it is known that nothing was said', async () => {
  const { facilitator } = await opened();
  expect(await documentIn(facilitator)).toMatchObject({ licence: '', source: '' });
});

test('nothing is said of a file that is not here, nor more than a line', async () => {
  const { facilitator } = await opened();
  const { id } = await pictureIn(facilitator);
  const nowhere = await facilitator.creditMedia({ id: 'med_nowhere', licence: 'CC0', source: '' });
  expect(nowhere).toEqual({ done: false, why: 'no-such-media' });
  await expect(facilitator.creditMedia({ id, licence: 'x'.repeat(121), source: '' })).rejects.toThrow();
  await expect(facilitator.creditMedia({ id, licence: '', source: 'x'.repeat(301) })).rejects.toThrow();
  await facilitator.removeMedia({ id });
  expect(await facilitator.creditMedia({ id, licence: 'CC0', source: '' })).toEqual({
    done: false,
    why: 'no-such-media',
  });
});
