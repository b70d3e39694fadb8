import { z } from 'zod';
import { recipe } from './recipe';

const clickerKeys = z.array(z.string().min(1).max(40)).max(8).readonly();

/** The settings as they are stored, and as a window sends them. */
export const settingsSchema = z
  .object({
    version: z.literal(3),
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
    /** Whole minutes behind from which on a class is offered to be fitted to its end, 1 to 60. */
    offerFitAfter: z.int().min(1).max(60),
    /** Whole minutes that a class is to be over before its end, 0 to 30. */
    buffer: z.int().min(0).max(30),
    /** How long a class has to last by the rule of a payer or a site, in whole minutes. */
    floors: z
      .array(z.object({ name: z.string().trim().min(1).max(80), minutes: z.int().min(1).max(600) }).readonly())
      .max(50)
      .readonly(),
    /** What the buttons of the presenter's clicker send, as names of keys (KeyboardEvent.key), besides those that all send. */
    clicker: z.object({ next: clickerKeys, back: clickerKeys, start: clickerKeys, blackout: clickerKeys }).readonly(),
  })
  .readonly();

/** What the facilitator has chosen for all classes. */
export type Settings = z.infer<typeof settingsSchema>;

const noClicker: Settings['clicker'] = { next: [], back: [], start: [], blackout: [] };

/** How settings are stored. */
export const settingsRecipe = recipe({
  kind: 'settings',
  version: 3,
  schema: settingsSchema,
  migrations: [
    (document) => ({ ...document, version: 2, lockAfter: 15, backupFolder: null }),
    (document) => ({ ...document, version: 3, offerFitAfter: 3, buffer: 0, floors: [], clicker: noClicker }),
  ],
});

/** What holds until something is chosen. */
export const defaultSettings: Settings = {
  version: 3,
  facilitator: { name: '', credential: '' },
  theme: 'system',
  wallTheme: 'dusk',
  volume: 0.7,
  muted: false,
  lockAfter: 15,
  backupFolder: null,
  offerFitAfter: 3,
  buffer: 0,
  floors: [],
  clicker: noClicker,
};
