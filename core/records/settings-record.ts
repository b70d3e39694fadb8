import { z } from 'zod';
import { recipe } from './recipe';

/** The settings as they are stored, and as a window sends them. */
export const settingsSchema = z
  .object({
    version: z.literal(1),
    facilitator: z.object({ name: z.string().max(200), credential: z.string().max(200) }).readonly(),
    theme: z.enum(['system', 'day', 'dusk']),
    wallTheme: z.enum(['dusk', 'dawn', 'contrast']),
    /** 0 to 1. */
    volume: z.number().min(0).max(1),
    muted: z.boolean(),
  })
  .readonly();

/** What the facilitator has chosen for all classes. */
export type Settings = z.infer<typeof settingsSchema>;

/** How settings are stored. */
export const settingsRecipe = recipe({ kind: 'settings', version: 1, schema: settingsSchema, migrations: [] });

/** What holds until something is chosen. */
export const defaultSettings: Settings = {
  version: 1,
  facilitator: { name: '', credential: '' },
  theme: 'system',
  wallTheme: 'dusk',
  volume: 0.7,
  muted: false,
};
