import type { Instant } from '#core/time/instant';

/** What was done. */
export const auditDeeds = [
  'saw',
  'made',
  'changed',
  'removed',
  'brought-back',
  'merged',
  'unmerged',
  'signed',
  'co-signed',
  'amended',
  'cancelled',
  'printed',
  'exported',
  'imported',
  'unlocked',
  'locked',
  'restored',
  /** Somebody tried to unlock the records with a key that opens nothing, so many times in a row. */
  'wrong-key',
] as const;

/** One of these. */
export type AuditDeed = (typeof auditDeeds)[number];

/** What kind of thing it was done to. */
export const auditKinds = [
  'person',
  'group',
  'session',
  'wellbeing',
  'questionnaire',
  'roster',
  'grid',
  'sheet',
  'report',
  'attendance-file',
  'package',
  'chain',
  'audit',
  'settings',
  'records',
  'backup',
  /** Entries that may be one person. */
  'likeness',
  'recovery-key',
  /** What locks the records: the passphrase, the key of the data. */
  'keys',
  /** Whoever bills, the payers, and the lines that can be billed. */
  'billing',
  /** Bills that were made together. */
  'batch',
  /** A file of billing lines. */
  'billing-file',
] as const;

/** One of these. */
export type AuditKind = (typeof auditKinds)[number];

/** How something was done at the gate, or why: it stands among the fields where none was changed. */
export const auditWays = [
  'keychain',
  'passphrase',
  'recovery-key',
  'asked',
  'left-alone',
  'start',
  'signed',
  'for-billing',
  'for-payer',
  'for-sponsor',
  'for-auditor',
  'for-own-files',
  'sealed',
  'not-sealed',
] as const;

/** One of these. */
export type AuditWay = (typeof auditWays)[number];

/** True for a field that is a way. */
export function isAuditWay(field: string): field is AuditWay {
  return auditWays.some((way) => way === field);
}

/** One line of who did what to which record, and when. It holds no text that somebody wrote about a person, and no name of a participant. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  /** Who signed or amended, as they named themselves; of all else the facilitator's name as the settings had it, empty where they had none. */
  readonly by: string;
  readonly did: AuditDeed;
  readonly kind: AuditKind;
  /** Id of the record; empty where it was more than one. */
  readonly target: string;
  /** Names of the fields that were changed, or the ways in which it was done; never what stands in them. */
  readonly fields: readonly string[];
  /** How many records it was about, 1 or more. */
  readonly count: number;
}
