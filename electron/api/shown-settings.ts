import { changedFields } from '#core/audit/changed-fields';
import { defaultSettings, type Settings, settingsRecipe } from '#core/records/settings-record';
import { type Answer, done } from './answer';
import { auditWriting } from './audit';
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
function takenSettings(house: House, sent: Settings): Settings {
  const { facilitator, lockAfter, backupFolder, offerFitAfter, buffer, floors } = house.settings;
  if (!house.isShut) return { ...sent, backupFolder };
  return { ...sent, facilitator, lockAfter, backupFolder, offerFitAfter, buffer, floors };
}

/** Writes settings, together with which of them are other ones now, for whoever has their turn. */
export async function keepSettings(house: House, value: Settings): Promise<void> {
  const fields = changedFields(house.settings, value);
  const audit = fields.length === 0 ? [] : [await auditWriting(house, [{ did: 'changed', kind: 'settings', fields }])];
  await house.parts.store.writeAll([{ recipe: settingsRecipe, id: 'settings', value }, ...audit]);
  house.useSettings(value);
}

/** Keeps the settings that a window sends. */
export function saveSettings(house: House, sent: Settings): Promise<Answer> {
  return house.serially(async () => {
    await keepSettings(house, takenSettings(house, sent));
    return done(null);
  });
}
