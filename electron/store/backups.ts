import { join } from 'node:path';
import type { BackupListed } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import { StoreError } from '#core/ports/store-error';
import type { BackupSource, Backups, SecondProblem } from '#core/ports/vault';
import { wipe } from '#sealing/key-ring';
import { findPlace } from './backup-find';
import { openBackup } from './backup-inside';
import type { Judging } from './backup-judge';
import { type BackupGround, originIn } from './backup-making';
import { type BackupPlace, backupPlace, ownPlaceName } from './backup-place';
import { previewOf, restoreFrom } from './backup-restoring';
import { makeBackup } from './backup-rounds';
import { type SecondFolder, secondIn, takesWriting } from './backup-second';
import { told } from './fault-code';
import { openBySecret } from './key-wraps';
import type { OpenStore } from './open-store';
import { turns } from './turns';

/** Backups, and how they come to an end. */
export interface OpenBackups extends Backups {
  /** Breaks off what is being made and resolves when nothing is under way; to be called before the keys are forgotten. */
  stop(): Promise<void>;
}

/** The backups of an open store. One thing is done with them at a time. */
export function backupsOf({
  store,
  keyText,
  now,
}: {
  readonly store: OpenStore;
  readonly keyText: () => string;
  readonly now: () => number;
}): OpenBackups {
  const { shelf } = store;
  const { disk, data } = shelf;
  const own = backupPlace(disk, join(data, ownPlaceName));
  const queue = turns();
  let second: SecondFolder | null = null;
  let secondProblem: SecondProblem | null = null;
  let isStopped = false;

  function goOn(): void {
    if (isStopped) throw new StoreError('closed', data);
  }

  const ground: BackupGround = { shelf, keyText, now, goOn };

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return queue.take('backups', async () => {
      goOn();
      return work();
    });
  }

  async function makeNow(reason: BackupListed['reason'], spared: readonly string[] = []): Promise<BackupListed> {
    const made = await makeBackup(ground, { own, second }, { reason, spared });
    secondProblem = made.secondProblem;
    return { ...made.backup, place: 'own' };
  }

  /** Does something with an opened backup, and forgets its keys. */
  async function opened<T>(
    place: BackupPlace,
    { id, secret }: { readonly id: string; readonly secret: Secret | undefined },
    work: (judging: Judging) => Promise<T>,
  ): Promise<T | 'wrong-key' | null> {
    const opener =
      secret === undefined ? null : (file: Parameters<typeof openBySecret>[0]) => openBySecret(file, secret);
    const backup = await openBackup(place, id, { ring: shelf.keys.ring, opener });
    if (backup === null || backup === 'wrong-key') return backup;
    try {
      const isOwn = backup.manifest.origin === (await originIn(own, ground));
      return await work({ shelf, backup, isOwn });
    } finally {
      wipe(backup.ring);
    }
  }

  function sourceAt(place: BackupPlace, only: string | null = null): BackupSource {
    const mayBe = (id: string): boolean => only === null || only === id;
    return {
      async list() {
        const { heads } = await told(place.folder, () => place.scan(shelf.keys.ring));
        const shown = heads.filter(({ id, isGenuine }) => isGenuine !== false && mayBe(id));
        return shown.map(({ id, madeAt, reason, documents }) => ({ id, madeAt, reason, documents }));
      },
      preview(id, secret) {
        return inTurn(async () => {
          return mayBe(id) ? told(place.folder, () => opened(place, { id, secret }, previewOf)) : null;
        });
      },
      restore(id, { older, secret }) {
        return inTurn(async () => {
          if (!mayBe(id)) return null;
          return told(data, () =>
            opened(place, { id, secret }, async (judging) => {
              const { id: keptAs } = await makeNow('before-restore', [id]);
              return { ...(await restoreFrom(store, judging, { older })), keptAs };
            }),
          );
        });
      },
    };
  }

  const sources = {
    own: () => sourceAt(own),
    second: () => (second === null ? null : sourceAt(second.place)),
  } as const;

  return {
    get secondProblem() {
      return secondProblem;
    },
    make: (reason) => inTurn(() => makeNow(reason)),
    async list() {
      const here = (await sources.own().list()).map((each) => ({ ...each, place: 'own' as const }));
      // A stick that is not plugged in has no list; whether that is a problem the next backup tells.
      const there =
        (await sources
          .second()
          ?.list()
          .catch(() => [])) ?? [];
      const all = [...here, ...there.map((each) => ({ ...each, place: 'second' as const }))];
      return all.toSorted((one, other) => other.madeAt - one.madeAt);
    },
    async preview(place, id, secret) {
      const preview = (await sources[place]()?.preview(id, secret)) ?? null;
      if (preview === null || preview === 'wrong-key') return preview;
      return { ...preview, backup: { ...preview.backup, place } };
    },
    restore: async (place, id, options) => (await sources[place]()?.restore(id, options)) ?? null,
    async useSecond(folder) {
      const next = folder === null ? null : secondIn(disk, data, folder);
      if (folder !== null && (next === null || !(await takesWriting(disk, next)))) return false;
      second = next;
      secondProblem = null;
      return true;
    },
    expectSecond(folder) {
      second = folder === null ? null : secondIn(disk, data, folder);
      secondProblem = null;
    },
    async elsewhere(folder) {
      const found = await told(folder, () => findPlace(disk, folder));
      return found === null ? null : sourceAt(found.place, found.only);
    },
    async stop() {
      isStopped = true;
      await queue.idle();
    },
  };
}
