import { defaultSettings, type Settings } from '#core/records/settings-record';
import type { House } from './house';

/** The settings as a window may see them: while names are shut away, not whose they are. */
export function shownSettings(house: House): Settings {
  const { facilitator, backupFolder } = defaultSettings;
  return house.isShut ? { ...house.settings, facilitator, backupFolder } : house.settings;
}

/**
 * What is kept of settings that a window sends. The second folder is named by a verb of its own, which sees whether it can
 * be used. While names are shut away only looks, sound and the clicker can be changed: not who leads, not when it locks, and
 * not by which rules classes are held.
 */
export function takenSettings(house: House, sent: Settings): Settings {
  const { facilitator, lockAfter, backupFolder, offerFitAfter, buffer, floors } = house.settings;
  if (!house.isShut) return { ...sent, backupFolder };
  return { ...sent, facilitator, lockAfter, backupFolder, offerFitAfter, buffer, floors };
}
