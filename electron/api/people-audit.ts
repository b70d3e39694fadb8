import type { AuditDeed, AuditKind } from '#core/audit/audit-entry';
import type { Writing } from '#core/ports/store';
import { auditWriting } from './audit';
import type { House } from './house';

/** What was done to somebody, or to the roster. */
export interface PeopleDeed {
  readonly did: AuditDeed;
  /** Left out: a person. */
  readonly kind?: AuditKind;
  readonly target: string;
  readonly fields?: readonly string[];
  readonly count?: number;
}

/** The line of the audit about it, to be written in one piece with the change. */
export function peopleAudit(
  house: House,
  { did, kind = 'person', target, fields = [], count = 1 }: PeopleDeed,
): Promise<Writing> {
  return auditWriting(house, [{ did, kind, target, fields, count }]);
}
