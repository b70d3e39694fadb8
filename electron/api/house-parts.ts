import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Store } from '#core/ports/store';
import type { Settings } from '#core/records/settings-record';
import type { Screens } from './screens';

/** What a machine gives the program. */
export interface HouseParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly classes: readonly ClassPlan[];
  /** The zone in which this machine tells time, IANA name. */
  readonly zone: string;
  readonly settings: Settings;
  /** Classes of one's own, as they were stored. */
  readonly ownClasses: readonly ClassPlan[];
  readonly screens: Screens;
  /** Told when a session was signed, after it is on disk. */
  readonly onSigned: () => void;
}
