import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Store } from '#core/ports/store';
import type { Settings } from '#core/records/settings-record';
import type { BuiltIn } from '#files/built-in-library';
import type { Screens } from './screens';

/** What a machine gives the program, what ships with it included. */
export interface HouseParts extends BuiltIn {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The zone in which this machine tells time, IANA name. */
  readonly zone: string;
  readonly settings: Settings;
  readonly screens: Screens;
  /** Told when a session was signed, after it is on disk. */
  readonly onSigned: () => void;
}
