import { defaultSettings, type Settings } from '#core/records/settings-record';
import type { House } from './house';

/** The settings as a window may see them: while names are shut away, not whose they are. */
export function shownSettings(house: House): Settings {
  const { facilitator, backupFolder } = defaultSettings;
  return house.isShut ? { ...house.settings, facilitator, backupFolder } : house.settings;
}

/**
 * What is kept of settings that a window sends. The second folder is named by a verb of its own, which sees whether it can
 * be used. While names are shut away only looks and sound can be changed: not who leads, and not when it locks.
 */
export function takenSettings(house: House, sent: Settings): Settings {
  const { facilitator, lockAfter, backupFolder } = house.settings;
  return house.isShut ? { ...sent, facilitator, lockAfter, backupFolder } : { ...sent, backupFolder };
}
