import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Vault } from '#core/ports/vault';
import type { BuiltIn } from '#files/built-in-library';
import type { Remark } from './remarks';

/** What went wrong where nobody waited for an answer. */
export type Trouble = 'heartbeat' | 'backup' | 'audit';

/** What a host hands in, besides what ships with the program. */
export interface Machine extends BuiltIn {
  /** The data folder, held and not opened. */
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The zone in which this machine tells time, IANA name. */
  readonly zone: string;
  /** Told when a sign of life, a backup or a line of the audit could not be written, or a mistake of ours came up beside everything else. */
  readonly onTrouble: (what: Trouble, error: unknown) => void;
  /** Told what is wrong with stored files each time they were opened. */
  readonly onRemark: (remark: Remark) => void;
}
