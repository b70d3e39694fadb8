import { enBackups } from './en-backups';
import { enCare } from './en-care';
import { enClassRules } from './en-class-rules';
import { enClicker } from './en-clicker';
import { enFile } from './en-file';
import { enGallery } from './en-gallery';
import { enGate } from './en-gate';
import { enHost } from './en-host';
import { enOnTime } from './en-on-time';
import { enRecords } from './en-records';
import { enRehearsal } from './en-rehearsal';
import { enReport } from './en-report';
import { enRoom } from './en-room';
import { enRunSheet } from './en-run-sheet';
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
  ...enRehearsal,
  ...enCare,
  ...enOnTime,
  ...enRecords,
  ...enReport,
  ...enRunSheet,
  ...enSettings,
  ...enClassRules,
  ...enClicker,
  ...enSecurity,
  ...enBackups,
  ...enFile,
  ...enHost,
  ...enGallery,
} as const;

/** The id of a sentence. */
export type WordId = keyof typeof en;
