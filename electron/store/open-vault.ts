import type { Resealing } from '#core/ports/gate';
import type { OpenVault, Ways } from '#core/ports/vault';
import { backupsOf } from './backups';
import type { KeyHolder } from './key-holder';
import type { OpenStore } from './open-store';
import { resealAll } from './reseal';
import { verify } from './verify';

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

  async function reseal(): Promise<void> {
    progress({ done: 0, all: 0 });
    try {
      const whole = await resealAll(store, { signal: over.signal, onProgress: progress });
      if (whole) await holder.forgetOld();
    } finally {
      progress(null);
    }
  }

  /** One sealing after the other. A failing disk ends it; the next opening goes on. */
  function begin(): void {
    work = work.then(() => (over.signal.aborted ? undefined : reseal().catch(() => undefined)));
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
      if (!(await holder.isRight(current))) return false;
      await holder.setPassphrase(next);
      tell();
      return true;
    },
    async newRecoveryKey(passphrase) {
      if (!(await holder.isRight(passphrase))) return null;
      const recoveryKey = await holder.makeRecoveryKey();
      tell();
      return recoveryKey;
    },
    async rotateKey(passphrase) {
      if (!(await holder.isRight(passphrase))) return null;
      await work;
      const recoveryKey = await holder.rotate(passphrase);
      begin();
      tell();
      return recoveryKey;
    },
    async lock() {
      over.abort();
      await work;
      await backups.stop();
      try {
        await store.close();
      } finally {
        holder.wipe();
      }
    },
  };
}
