import { enAttendance } from './en-attendance';
import { enAttended } from './en-attended';
import { enAudit } from './en-audit';
import { enBackups } from './en-backups';
import { enBatches } from './en-batches';
import { enBilling } from './en-billing';
import { enBillingSettings } from './en-billing-settings';
import { enBills } from './en-bills';
import { enCare } from './en-care';
import { enChange } from './en-change';
import { enClassRules } from './en-class-rules';
import { enClicker } from './en-clicker';
import { enDisplays } from './en-displays';
import { enEditor } from './en-editor';
import { enExports } from './en-exports';
import { enFile } from './en-file';
import { enGallery } from './en-gallery';
import { enGrid } from './en-grid';
import { enGroups } from './en-groups';
import { enHandout } from './en-handout';
import { enHost } from './en-host';
import { enInspector } from './en-inspector';
import { enLetter } from './en-letter';
import { enLibrary } from './en-library';
import { enLibraryMore } from './en-library-more';
import { enMedia } from './en-media';
import { enOnTime } from './en-on-time';
import { enPartEdits } from './en-part-edits';
import { enPatterns } from './en-patterns';
import { enPayers } from './en-payers';
import { enPeople } from './en-people';
import { enQuestionnaires } from './en-questionnaires';
import { enReady } from './en-ready';
import { enReasons } from './en-reasons';
import { enRecords } from './en-records';
import { enRemarks } from './en-remarks';
import { enRoom } from './en-room';
import { enSettings } from './en-settings';
import { enSignIn } from './en-sign-in';
import { enSoundSettings } from './en-sound-settings';
import { enThisPart } from './en-this-part';
import { enTruth } from './en-truth';
import { enVersions } from './en-versions';
import { enWallSettings } from './en-wall-settings';
import { enWellbeing } from './en-wellbeing';

/** What is said in the places behind the first screen; it is fetched with them. */
export const enMore = {
  ...enBills,
  ...enMedia,
  ...enThisPart,
  ...enRoom,
  ...enAttendance,
  ...enCare,
  ...enOnTime,
  ...enRecords,
  ...enRemarks,
  ...enReasons,
  ...enBilling,
  ...enBatches,
  ...enAttended,
  ...enAudit,
  ...enPeople,
  ...enSignIn,
  ...enWellbeing,
  ...enQuestionnaires,
  ...enChange,
  ...enSettings,
  ...enBillingSettings,
  ...enPayers,
  ...enReady,
  ...enWallSettings,
  ...enSoundSettings,
  ...enPatterns,
  ...enClassRules,
  ...enClicker,
  ...enBackups,
  ...enDisplays,
  ...enEditor,
  ...enExports,
  ...enTruth,
  ...enFile,
  ...enGroups,
  ...enGrid,
  ...enHandout,
  ...enLetter,
  ...enLibrary,
  ...enLibraryMore,
  ...enVersions,
  ...enHost,
  ...enGallery,
  ...enInspector,
  ...enPartEdits,
} as const;
