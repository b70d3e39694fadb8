import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Vault } from '#core/ports/vault';
import type { Remark } from './remarks';

/** What a host hands in. */
export interface Machine {
  /** The data folder, held and not opened. */
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The classes that ship with the program. */
  readonly classes: readonly ClassPlan[];
  /** The zone in which this machine tells time, IANA name. */
  readonly zone: string;
  /** Told when a heartbeat or a backup could not be written. */
  readonly onTrouble: (error: unknown) => void;
  /** Told what is wrong with stored files each time they were opened. */
  readonly onRemark: (remark: Remark) => void;
}
