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
] as const;

/** One of these. */
export type AuditKind = (typeof auditKinds)[number];

/** One line of who did what to which record, and when. It holds no text that somebody wrote about a person, and no name of a participant. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  /** The facilitator's name as the settings had it; empty where they had none. */
  readonly by: string;
  readonly did: AuditDeed;
  readonly kind: AuditKind;
  /** Id of the record; empty where it was more than one. */
  readonly target: string;
  /** Names of the fields that were changed, and counts; never their content. */
  readonly fields: readonly string[];
  /** How many records it was about, 1 or more. */
  readonly count: number;
}
