import type { DocumentKind } from './store';

/** Why a backup was made. `before-restore`: the present state, kept before older data came back. */
export type BackupReason = 'start' | 'signed' | 'asked' | 'before-restore';

/** One backup, wherever it lies. */
export interface Backup {
  /** Its file name without the ending: when and why it was made, nothing personal. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly reason: BackupReason;
  /** How many documents it holds. */
  readonly documents: number;
}

/** One backup in a list. */
export interface BackupListed extends Backup {
  /** `own`: in the data folder. `second`: in the second folder. */
  readonly place: 'own' | 'second';
}

/**
 * How one document of a backup stands to the one here. `only-in-backup`: not here (any more). `damaged-here`: the one here
 * can't be read. `backup-newer`, `here-newer`: both can be read and differ. `same`: nothing to do. `only-here`: made since.
 * `unreadable`: the backup's copy can't be read.
 */
export type RestoreState =
  | 'only-in-backup'
  | 'damaged-here'
  | 'backup-newer'
  | 'here-newer'
  | 'same'
  | 'only-here'
  | 'unreadable';

/** One line of a restore's preview. */
export interface RestoreItem {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly state: RestoreState;
  /** For a session: its class's title and planned start, epoch milliseconds. Null for other kinds. */
  readonly session: { readonly title: string; readonly plannedStart: number } | null;
}

/** What a restore would do. Everything of `here-newer` and `only-here` stays as it is unless older is asked for. */
export interface RestorePreview<Which extends Backup = BackupListed> {
  readonly backup: Which;
  readonly items: readonly RestoreItem[];
}

/** What a restore did. The present state was kept first, as the backup `keptAs`. */
export interface Restored {
  readonly broughtBack: number;
  /** How many differ, are newer here and were left as they are. */
  readonly left: number;
  readonly unreadable: number;
  readonly keptAs: string;
}
