import { enAttendance } from './en-attendance';
import { enAttended } from './en-attended';
import { enAudit } from './en-audit';
import { enBackups } from './en-backups';
import { enBatches } from './en-batches';
import { enBilling } from './en-billing';
import { enBillingSettings } from './en-billing-settings';
import { enBills } from './en-bills';
import { enBreath } from './en-breath';
import { enCare } from './en-care';
import { enChange } from './en-change';
import { enClassRules } from './en-class-rules';
import { enClicker } from './en-clicker';
import { enDisplays } from './en-displays';
import { enEditor } from './en-editor';
import { enExports } from './en-exports';
import { enFile } from './en-file';
import { enGallery } from './en-gallery';
import { enGate } from './en-gate';
import { enGrid } from './en-grid';
import { enGroups } from './en-groups';
import { enHandout } from './en-handout';
import { enHost } from './en-host';
import { enInspector } from './en-inspector';
import { enLibrary } from './en-library';
import { enLibraryMore } from './en-library-more';
import { enMedia } from './en-media';
import { enOnTime } from './en-on-time';
import { enPaper } from './en-paper';
import { enPartEdits } from './en-part-edits';
import { enPatterns } from './en-patterns';
import { enPayers } from './en-payers';
import { enPeople } from './en-people';
import { enQuestionnaires } from './en-questionnaires';
import { enReady } from './en-ready';
import { enReasons } from './en-reasons';
import { enRecords } from './en-records';
import { enRehearsal } from './en-rehearsal';
import { enRemarks } from './en-remarks';
import { enReport } from './en-report';
import { enRoom } from './en-room';
import { enRunSheet } from './en-run-sheet';
import { enSecurity } from './en-security';
import { enSelfTest } from './en-self-test';
import { enSettings } from './en-settings';
import { enSignIn } from './en-sign-in';
import { enSound } from './en-sound';
import { enSoundSettings } from './en-sound-settings';
import { enThisPart } from './en-this-part';
import { enToday } from './en-today';
import { enTruth } from './en-truth';
import { enUi } from './en-ui';
import { enVersions } from './en-versions';
import { enWall } from './en-wall';
import { enWallSettings } from './en-wall-settings';
import { enWellbeing } from './en-wellbeing';
import { enWhy } from './en-why';

/** Every sentence in English, by its id. */
export const en = {
  ...enUi,
  ...enWhy,
  ...enGate,
  ...enWall,
  ...enBreath,
  ...enBills,
  ...enToday,
  ...enSelfTest,
  ...enMedia,
  ...enSound,
  ...enThisPart,
  ...enRoom,
  ...enAttendance,
  ...enRehearsal,
  ...enCare,
  ...enOnTime,
  ...enRecords,
  ...enRemarks,
  ...enReasons,
  ...enBilling,
  ...enBatches,
  ...enAttended,
  ...enReport,
  ...enPaper,
  ...enAudit,
  ...enPeople,
  ...enSignIn,
  ...enWellbeing,
  ...enQuestionnaires,
  ...enChange,
  ...enRunSheet,
  ...enSettings,
  ...enBillingSettings,
  ...enPayers,
  ...enReady,
  ...enWallSettings,
  ...enSoundSettings,
  ...enPatterns,
  ...enClassRules,
  ...enClicker,
  ...enSecurity,
  ...enBackups,
  ...enDisplays,
  ...enEditor,
  ...enExports,
  ...enTruth,
  ...enFile,
  ...enGroups,
  ...enGrid,
  ...enHandout,
  ...enLibrary,
  ...enLibraryMore,
  ...enVersions,
  ...enHost,
  ...enGallery,
  ...enInspector,
  ...enPartEdits,
} as const;

/** The id of a sentence. */
export type WordId = keyof typeof en;
