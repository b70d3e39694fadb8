import { z } from 'zod';
import { pacerForms } from '#core/breathing/pattern';
import { recipe } from './recipe';

const clickerKeys = z.array(z.string().min(1).max(40)).max(8).readonly();

/** What a display is known by again: ids change with every cable. */
const displayPrint = z
  .object({
    label: z.string().max(300),
    /** Native size, pixels. */
    width: z.int().min(1).max(100_000),
    height: z.int().min(1).max(100_000),
    isInternal: z.boolean(),
    /** Where it stands from the display of the controls. */
    side: z.enum(['left', 'right', 'above', 'below', 'same']),
  })
  .readonly();

/** The settings as they are stored, and as a window sends them. */
export const settingsSchema = z
  .object({
    version: z.literal(4),
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
    /** The form of the breath on the wall where a class names none. */
    wallForm: z.enum(pacerForms),
    wallMotion: z.enum(['system', 'full', 'still']),
    /** What is heard is told on the wall in words too. */
    captions: z.boolean(),
    /** Words for the calm scene; empty: the program's. */
    calmWords: z.string().trim().max(90),
    /** The room as it was measured, metres; null: not measured. */
    place: z
      .object({ farthestSeat: z.number().min(1).max(60), pictureHeight: z.number().min(0.3).max(12) })
      .readonly()
      .nullable(),
    /** The output that sounds are sent to, by the name that the machine gives it; null: the machine's own choice. */
    output: z.string().min(1).max(300).nullable(),
    /** How much later than the picture the room hears a sound, whole milliseconds, 0 to 300: cues begin so much earlier. */
    soundDelay: z.int().min(0).max(300),
    /** Loudness of ambience against everything else, 0 to 1. */
    ambienceVolume: z.number().min(0).max(1),
    /** Loudness of bells against everything else, 0 to 1. */
    bellVolume: z.number().min(0).max(1),
    /** Lines of parts that wish it are spoken by the machine. */
    speaks: z.boolean(),
    /** The voice, by its name; null: the first in the language of the class. */
    voice: z.string().min(1).max(300).nullable(),
    /** Displays that were used for the wall, newest first. */
    displays: z.array(displayPrint).max(12).readonly(),
  })
  .readonly();

/** What the facilitator has chosen for all classes. */
export type Settings = z.infer<typeof settingsSchema>;

const noClicker: Settings['clicker'] = { next: [], back: [], start: [], blackout: [] };

/** What holds for the wall and for sound until something is chosen. */
const defaultGuidance = {
  wallForm: 'orb',
  wallMotion: 'system',
  captions: true,
  calmWords: '',
  place: null,
  output: null,
  soundDelay: 0,
  ambienceVolume: 0.5,
  bellVolume: 1,
  speaks: false,
  voice: null,
  displays: [],
} as const;

/** How settings are stored. */
export const settingsRecipe = recipe({
  kind: 'settings',
  version: 4,
  schema: settingsSchema,
  migrations: [
    (document) => ({ ...document, version: 2, lockAfter: 15, backupFolder: null }),
    (document) => ({ ...document, version: 3, offerFitAfter: 3, buffer: 0, floors: [], clicker: noClicker }),
    (document) => ({ ...document, version: 4, ...defaultGuidance }),
  ],
});

/** What holds until something is chosen. */
export const defaultSettings: Settings = {
  version: 4,
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
  ...defaultGuidance,
};
