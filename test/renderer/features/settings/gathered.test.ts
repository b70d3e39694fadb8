import { expect, test } from 'vitest';
import type { BackupListed } from '#core/ports/backups';
import { gathered } from '#features/settings/gathered';

function backup(id: string, place: BackupListed['place']): BackupListed {
  return { id, place, madeAt: 1_780_000_000_000, reason: 'start', documents: 3 };
}

test('a backup that lies in two places stands in the list once, and is read from this computer', () => {
  const list = [backup('c', 'second'), backup('c', 'own'), backup('b', 'own'), backup('a', 'second')];
  expect(gathered(list).map(({ backup: { id, place }, at }) => [id, place, at])).toEqual([
    ['c', 'own', 'both'],
    ['b', 'own', 'own'],
    ['a', 'second', 'second'],
  ]);
});
