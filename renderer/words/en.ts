import { enGallery } from './en-gallery';
import { enHost } from './en-host';
import { enRecords } from './en-records';
import { enRoom } from './en-room';
import { enSettings } from './en-settings';
import { enToday } from './en-today';
import { enUi } from './en-ui';
import { enWall } from './en-wall';

/** Every sentence in English, by its id. */
export const en = {
  ...enUi,
  ...enWall,
  ...enToday,
  ...enRoom,
  ...enRecords,
  ...enSettings,
  ...enHost,
  ...enGallery,
} as const;

/** The id of a sentence. */
export type WordId = keyof typeof en;
