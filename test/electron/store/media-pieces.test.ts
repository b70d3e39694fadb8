import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '#core/ports/store';
import { mediaPieceRecipe, pieceId } from '#core/records/media-record';
import { openStore } from '#store/open-store';
import { realDisk } from '#store/real-disk';
import { afterPowerLoss } from '#test/world/power-loss';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testRing } from '#test/world/test-ring';

async function opened(folder: string, disk = realDisk): Promise<Store> {
  const store = await openStore(folder, testRing, disk);
  onTestFinished(() => store.close());
  return store;
}

function piece(index: number, base64: string) {
  const id = pieceId('med_1', index);
  return { recipe: mediaPieceRecipe, id, value: { version: 1 as const, id, media: 'med_1', index, base64 } };
}

/** A disk that remembers which pieces were read. */
function watching() {
  const read: string[] = [];
  const disk = {
    ...realDisk,
    read: (path: string) => {
      if (path.includes('med_1')) read.push(path);
      return realDisk.read(path);
    },
  };
  return { disk, read };
}

test('after a power loss a start reads no piece of what was brought in before, and finds each of them whole', async () => {
  const folder = temporaryFolder();
  const store = await opened(folder);
  await store.writeAll([piece(0, 'AAAA'), piece(1, 'BBBB')]);
  const { disk, read } = watching();
  const again = await opened(afterPowerLoss(folder), disk);
  expect(read).toEqual([]);
  expect(again.findings).toEqual([]);
  expect(await again.read(mediaPieceRecipe, pieceId('med_1', 1))).toMatchObject({ found: { base64: 'BBBB' } });
});

test('a piece that was emptied and filled again is what was written last, whatever a power loss took', async () => {
  const folder = temporaryFolder();
  const store = await opened(folder);
  await store.writeAll([piece(0, 'AAAA')]);
  await store.writeAll([piece(0, '')]);
  const copy = afterPowerLoss(folder);
  const again = await opened(copy);
  expect(await again.read(mediaPieceRecipe, pieceId('med_1', 0))).toMatchObject({ found: { base64: '' } });
  await again.writeAll([piece(0, 'CCCC')]);
  const last = await opened(afterPowerLoss(copy));
  expect(await last.read(mediaPieceRecipe, pieceId('med_1', 0))).toMatchObject({ found: { base64: 'CCCC' } });
});
