import { enBackups } from './en-backups';
import { enFile } from './en-file';
import { enGallery } from './en-gallery';
import { enGate } from './en-gate';
import { enHost } from './en-host';
import { enRecords } from './en-records';
import { enRoom } from './en-room';
import { enSecurity } from './en-security';
import { enSettings } from './en-settings';
import { enToday } from './en-today';
import { enUi } from './en-ui';
import { enWall } from './en-wall';
import { enWhy } from './en-why';

/** Every sentence in English, by its id. */
export const en = {
  ...enUi,
  ...enWhy,
  ...enGate,
  ...enWall,
  ...enToday,
  ...enRoom,
  ...enRecords,
  ...enSettings,
  ...enSecurity,
  ...enBackups,
  ...enFile,
  ...enHost,
  ...enGallery,
} as const;

/** The id of a sentence. */
export type WordId = keyof typeof en;
