import type { OpenVault } from '#core/ports/vault';
import type { House } from './house';
import type { Machine } from './machine';
import { openHouse } from './open-house';
import type { Screens } from './screens';

/** The records while they are unlocked. */
export interface Opened {
  readonly vault: OpenVault;
  readonly house: House;
}

/** Opens the house on an unlocked vault; where that fails the vault is locked again. */
export async function openRecords(
  vault: OpenVault,
  { clock, ids, zone, practices, classes, curricula, onRemark }: Machine,
  shown: { readonly screens: Screens; readonly onSigned: () => void },
): Promise<Opened> {
  try {
    const ground = { clock, ids, zone, practices, classes, curricula };
    const house = await openHouse({ store: vault.store, ...ground, ...shown });
    for (const remark of house.remarks.all) onRemark(remark);
    vault.backups.expectSecond(house.settings.backupFolder);
    return { vault, house };
  } catch (error) {
    shown.screens.clear();
    await vault.lock();
    throw error;
  }
}
