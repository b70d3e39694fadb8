import { setTimeout as wait } from 'node:timers/promises';
import type { Resealing } from '#core/ports/gate';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault, Ways } from '#core/ports/vault';
import { backupsOf } from './backups';
import type { KeyHolder } from './key-holder';
import type { OpenStore } from './open-store';
import { resealAll } from './reseal';
import { verify } from './verify';

/** How long a sealing that the disk refused waits before it is tried again. Milliseconds. */
const firstPause = 30_000;
const longestPause = 3_600_000;

/** A data folder with its keys at hand. Sealing that was broken off goes on by itself. */
export function openVault(store: OpenStore, holder: KeyHolder, now: () => number): OpenVault {
  const over = new AbortController();
  const listeners = new Set<() => void>();
  let resealing: Resealing | null = null;
  let work: Promise<void> = Promise.resolve();

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  function progress(to: Resealing | null): void {
    resealing = to;
    tell();
  }

  /** Seals until it is done. A disk that refuses is tried again, more and more seldom; the next opening goes on in any case. */
  async function reseal(): Promise<void> {
    progress({ done: 0, all: 0 });
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      const came = await resealAll(store, { signal: over.signal, onProgress: progress }).catch(() => 'unfinished');
      if (over.signal.aborted) return;
      if (came === 'done' && (await forgotten())) break;
      await wait(pause, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
      if (over.signal.aborted) return;
    }
    progress(null);
  }

  async function forgotten(): Promise<boolean> {
    try {
      await holder.forgetOld();
      return true;
    } catch (error) {
      if (error instanceof StoreError) return false;
      throw error;
    }
  }

  function begin(): void {
    work = reseal();
    // Whoever waits for it hears of a mistake of ours; until then nobody listens.
    work.catch(() => undefined);
  }

  if (holder.isResealing) begin();

  const backups = backupsOf({ store, keyText: () => holder.text, now });
  return {
    store,
    backups,
    verify: () => verify(store),
    get ways(): Ways {
      return holder.ways;
    },
    get resealing() {
      return resealing;
    },
    onChange: (listener) => {
      listeners.add(listener);
    },
    resealed: () => work,
    isRight: (secret) => holder.opens(secret),
    async changePassphrase(current, next) {
      if (!(await holder.mayChange(current))) return false;
      await holder.setPassphrase(next);
      tell();
      return true;
    },
    async newRecoveryKey(passphrase) {
      if (!(await holder.mayChange(passphrase))) return null;
      const recoveryKey = await holder.makeRecoveryKey();
      tell();
      return recoveryKey;
    },
    async rotateKey(passphrase) {
      // With the recovery key alone there would be no passphrase for the new key.
      if (passphrase === null ? holder.ways.passphrase : !(await holder.opens({ passphrase }))) return null;
      if (holder.isResealing) return 'busy';
      const recoveryKey = await holder.rotate(passphrase);
      begin();
      tell();
      return { recoveryKey };
    },
    async lock() {
      over.abort();
      await Promise.all([work, backups.stop()]);
      try {
        await store.close();
      } finally {
        holder.wipe();
      }
    },
  };
}
