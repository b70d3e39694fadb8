import type { MediaCredit } from '#core/curriculum/media-credit';
import { libraryKinds } from '#core/library/library-entry';
import { mediaIn } from '#core/library/media-in';
import type { Store } from '#core/ports/store';
import { type MediaRecord, mediaPieceRecipe, mediaRecipe, pieceId } from '#core/records/media-record';
import type { WallSnapshot } from '#core/session/snapshot';
import type { Command } from '#core/session/transport';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { itemDigests } from './library-digests';

/** The pictures and recordings that are here, as the index tells them: no bytes are read. Those that were taken away too. */
async function known(store: Store): Promise<readonly MediaRecord[]> {
  const all = await Promise.all(
    (await store.index('media')).map(async ({ id, digest }) => {
      if (digest !== null) return [mediaRecipe.parse(digest.list)];
      const read = await store.read(mediaRecipe, id);
      return 'found' in read ? [read.found] : [];
    }),
  );
  return all.flat();
}

async function here(store: Store, id: string): Promise<MediaRecord | null> {
  return (await known(store)).find((media) => media.id === id && !media.removed) ?? null;
}

/** The pictures and recordings that were brought in, by their titles. */
export async function listMedia({ parts: { store } }: House): Promise<Answer<readonly MediaRecord[]>> {
  const all = (await known(store)).filter(({ removed }) => !removed);
  return done(all.toSorted((one, other) => one.title.localeCompare(other.title)));
}

/** What a window needs to read the bytes of a picture or recording. The wall's is told so too: there is no field for a title. */
type MediaBytes = Pick<MediaRecord, 'type' | 'size' | 'sha256' | 'pieces'>;

/** One picture or recording, so that its pieces can be asked for. */
export async function mediaHere(house: House, id: string): Promise<Answer<MediaBytes>> {
  const media = await here(house.parts.store, id);
  if (media === null) return refused('no-such-media');
  const { type, size, sha256, pieces } = media;
  return done({ type, size, sha256, pieces });
}

/** A piece of its bytes, base64; 0 for the first. */
export async function mediaPiece(house: House, id: string, index: number): Promise<Answer<string>> {
  const { store } = house.parts;
  const media = await here(store, id);
  if (media === null || index >= media.pieces) return refused('no-such-media');
  const read = await store.read(mediaPieceRecipe, pieceId(id, index));
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? done(read.found.base64) : refused('media-damaged');
}

/** True for what the wall shows at this moment: a projector may read that and nothing else. */
export function isOnWall(wall: WallSnapshot | null, id: string): boolean {
  return wall !== null && [wall.part?.picture?.media, wall.run.picture?.media].includes(id);
}

async function isInLibrary(house: House, id: string): Promise<boolean> {
  for (const kind of libraryKinds) {
    const own = await itemDigests(house, kind);
    if (own.some(({ media, removed }) => !removed && media.includes(id))) return true;
  }
  return false;
}

/** True while something in the library or the class in the room shows, plays or hands it out. */
async function isUsed(house: House, id: string): Promise<boolean> {
  if (await isInLibrary(house, id)) return true;
  const { live } = house;
  if (live === null) return false;
  const { adapted, picture } = live.state.run;
  const given = Object.values(adapted).flatMap(({ to }) => [to.picture?.media, to.recording?.media]);
  return [...mediaIn({ kind: 'classes', content: live.record.plan }), ...given, picture?.media].includes(id);
}

/**
 * Takes a picture or recording away. Its bytes are overwritten; that it was there stays known, so that nobody is told of a
 * file that was lost.
 */
export function removeMedia(house: House, id: string): Promise<Answer> {
  return house.serially(async () => {
    const { store } = house.parts;
    const media = await here(store, id);
    if (media === null) return done(null);
    if (await isUsed(house, id)) return refused('media-in-use');
    const pieces = Array.from({ length: media.pieces }, (_, index) => {
      const piece = pieceId(id, index);
      return { recipe: mediaPieceRecipe, id: piece, value: { version: 1, id: piece, media: id, index, base64: '' } };
    });
    await store.writeAll([{ recipe: mediaRecipe, id, value: { ...media, removed: true } }, ...pieces]);
    return done(null);
  });
}

/** Keeps what is said of where a picture, recording or document comes from. */
export function creditMedia(
  house: House,
  { id, licence, source }: MediaCredit & Pick<MediaRecord, 'id'>,
): Promise<Answer<MediaRecord>> {
  return house.serially(async () => {
    const { store } = house.parts;
    const media = await here(store, id);
    if (media === null) return refused('no-such-media');
    const credited = { ...media, licence, source };
    await store.write(mediaRecipe, id, credited);
    return done(credited);
  });
}

/** The picture and the recording that a command wants to show or play. */
function wanted(command: Command): readonly string[] {
  if (command.ask === 'show') return command.screen === 'picture' ? [command.picture?.media ?? []].flat() : [];
  if (command.ask !== 'adapt') return [];
  return [command.to.picture?.media, command.to.recording?.media].flatMap((media) => media ?? []);
}

/** Obeys a command, unless it wants to show or play something that isn't here. */
export async function obeyWithMedia(house: House, key: string, command: Command): Promise<Answer> {
  for (const id of wanted(command)) {
    if ((await here(house.parts.store, id)) === null) return refused('no-such-picture');
  }
  return house.command(key, command);
}
