import { z } from 'zod';
import { recipe } from './recipe';

/** The settings as they are stored, and as a window sends them. */
export const settingsSchema = z
  .object({
    version: z.literal(2),
    facilitator: z.object({ name: z.string().max(200), credential: z.string().max(200) }).readonly(),
    theme: z.enum(['system', 'day', 'dusk']),
    wallTheme: z.enum(['dusk', 'dawn', 'contrast']),
    /** 0 to 1. */
    volume: z.number().min(0).max(1),
    muted: z.boolean(),
    /** Whole minutes without a touch after which names and records are shut away, 1 to 240; 0: only when the lid closes. */
    lockAfter: z.int().min(0).max(240),
    /** Path of a second folder for backups, on another disk if it is to be of use; null: none. */
    backupFolder: z.string().min(1).max(4096).nullable(),
  })
  .readonly();

/** What the facilitator has chosen for all classes. */
export type Settings = z.infer<typeof settingsSchema>;

/** How settings are stored. */
export const settingsRecipe = recipe({
  kind: 'settings',
  version: 2,
  schema: settingsSchema,
  migrations: [(document) => ({ ...document, version: 2, lockAfter: 15, backupFolder: null })],
});

/** What holds until something is chosen. */
export const defaultSettings: Settings = {
  version: 2,
  facilitator: { name: '', credential: '' },
  theme: 'system',
  wallTheme: 'dusk',
  volume: 0.7,
  muted: false,
  lockAfter: 15,
  backupFolder: null,
};
