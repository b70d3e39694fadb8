import type { Instant } from '#core/time/instant';
import type { AuditDeed, AuditEntry, AuditKind } from './audit-entry';

/** Which lines are asked for; what is left out narrows nothing. */
export interface AuditFilter {
  readonly did?: AuditDeed | undefined;
  readonly kind?: AuditKind | undefined;
  /** Ids of one record: entries that were found to be one person have several. */
  readonly targets?: readonly string[] | undefined;
}

/** True for a line that is asked for. `bounds`: from one instant on, up to another one that does not belong to it. */
export function isAskedFor(
  entry: AuditEntry,
  { did, kind, targets }: AuditFilter,
  bounds: { readonly from: Instant; readonly until: Instant },
): boolean {
  const isInTime = entry.at >= bounds.from && entry.at < bounds.until;
  const isOfKind = (did === undefined || entry.did === did) && (kind === undefined || entry.kind === kind);
  return isInTime && isOfKind && (targets === undefined || targets.includes(entry.target));
}
