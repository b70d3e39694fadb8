import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { mediaPieceRecipe } from '#core/records/media-record';
import { clearWhenShut } from '#desktop/clear-when-shut';
import { OpenedFiles } from '#desktop/opened-files';
import { bringMedia, documentAbout, documentIn } from '#test/world/bring-media';
import { openProgram } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

const { shell } = vi.hoisted(() => ({ shell: { openPath: vi.fn<(path: string) => Promise<string>>() } }));
vi.mock('electron', () => ({ shell }));

beforeEach(() => {
  shell.openPath.mockReset();
  shell.openPath.mockResolvedValue('');
});

async function desk() {
  const folder = join(temporaryFolder(), 'opened');
  return { folder, files: new OpenedFiles(folder), ...(await openProgram(temporaryFolder())) };
}

/** The paths that the system was asked to open. */
function asked(): readonly string[] {
  return shell.openPath.mock.calls.map(([path]) => path);
}

test('a document is opened as it was brought in, under its title, where nobody else may read it', async () => {
  const { files, folder, program, facilitator } = await desk();
  const { id } = await documentIn(facilitator, 1_000_003);
  expect(await files.open(program, id)).toBe('opened');
  const [path = ''] = asked();
  expect(path).toMatch(/opened[/\\][0-9a-f-]{36}[/\\]Leaflet\.pdf$/);
  expect(readFileSync(path).equals(Buffer.alloc(1_000_003, '%PDF-1.7 \n'))).toBe(true);
  expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(await files.open(program, id)).toBe('opened');
  expect(new Set(asked()).size).toBe(2);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a title leads out of no folder, and makes no program of a text', async () => {
  const { files, folder, program, facilitator } = await desk();
  const about = { ...documentAbout, title: '../../autostart/run.exe' };
  const brought = await bringMedia(facilitator, Buffer.from('echo hello'), about);
  if (!brought.done) return expect.unreachable(brought.why);
  expect(await files.open(program, brought.value.id)).toBe('opened');
  const [path = ''] = asked();
  expect(path.startsWith(folder)).toBe(true);
  expect(path.endsWith('autostart run exe.txt')).toBe(true);
});

test('what was opened is gone when it is cleared, and where nothing opens it at once', async () => {
  const { files, folder, program, facilitator } = await desk();
  const { id } = await documentIn(facilitator);
  await files.open(program, id);
  await files.clear();
  expect(existsSync(folder)).toBe(false);
  await files.clear();
  shell.openPath.mockResolvedValue('No application is registered');
  expect(await files.open(program, id)).toBe('no-program');
  expect(readdirSync(folder)).toEqual([]);
});

test('locking the records removes what was opened, and opens nothing more', async () => {
  const { files, folder, program, facilitator } = await desk();
  const { id } = await documentIn(facilitator);
  const over = new AbortController();
  const following = clearWhenShut(program, files, over.signal);
  await files.open(program, id);
  expect(readdirSync(folder)).toHaveLength(1);
  await program.lock();
  await expect.poll(() => existsSync(folder)).toBe(false);
  expect(await files.open(program, id)).toBe('locked');
  expect(existsSync(folder)).toBe(false);
  await program.unlock({ passphrase: testPassphrase });
  expect(await files.open(program, id)).toBe('opened');
  over.abort();
  await following;
});

test('a file that is on its way while the records are locked is not opened, and nothing of it stays', async () => {
  const { files, folder, program, facilitator } = await desk();
  const { id } = await documentIn(facilitator, 3_000_000);
  const opening = files.open(program, id);
  await files.clear();
  expect(await opening).toBe('locked');
  expect(asked()).toEqual([]);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});

test('what is not here, or not as it was brought in, is not opened', async () => {
  const { files, folder, program, facilitator, house } = await desk();
  const { id } = await documentIn(facilitator);
  expect(await files.open(program, 'med_nowhere')).toBe('missing');
  expect(await files.open(program, '../settings/settings')).toBe('missing');
  const piece = { version: 1 as const, id: `${id}-0`, media: id, index: 0, base64: 'JVBERi0xLjc=' };
  await house.parts.store.write(mediaPieceRecipe, piece.id, piece);
  expect(await files.open(program, id)).toBe('damaged');
  await facilitator.removeMedia({ id });
  expect(await files.open(program, id)).toBe('missing');
  expect([asked(), existsSync(folder)]).toEqual([[], false]);
});

test('where the disk takes no copy nothing is opened, and the file itself is still kept', async () => {
  const { program, facilitator } = await desk();
  const { id } = await documentIn(facilitator);
  const place = temporaryFolder();
  writeFileSync(join(place, 'taken'), 'a file where a folder should be');
  expect(await new OpenedFiles(join(place, 'taken')).open(program, id)).toBe('failed');
  expect(asked()).toEqual([]);
  expect(await facilitator.media()).toMatchObject({ done: true, value: [{ id }] });
});

test('what a crash left behind is removed with the rest', async () => {
  const { files, folder } = await desk();
  mkdirSync(join(folder, 'before'), { recursive: true });
  writeFileSync(join(folder, 'before', 'Leaflet.pdf'), 'plain');
  await files.clear();
  expect(existsSync(folder)).toBe(false);
});

test.each([[null], [{ id: 'med_1' }], ['m'.repeat(200)], [undefined]])('%o is no name of a file', async (wrong) => {
  const { files, program } = await desk();
  await expect(files.open(program, wrong)).rejects.toThrow();
  expect(asked()).toEqual([]);
});
