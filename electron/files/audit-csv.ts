import { stringify } from 'csv-stringify/sync';
import type { AuditEntry } from '#core/audit/audit-entry';
import { isoLocal, zoneOffset } from '#core/time/civil';
import { spreadsheetText } from './spreadsheet-text';

const columns = ['entry_id', 'at', 'tz_offset', 'by', 'did', 'kind', 'target', 'fields', 'count'];

const style = {
  columns,
  record_delimiter: '\r\n',
  // Spaces at the ends are lost in some spreadsheets unless the cell is quoted.
  quoted_match: /^\s|\s$/,
  cast: { string: spreadsheetText },
};

/** The beginning of a file of the audit for spreadsheets (RFC 4180 with a byte order mark): the header. */
export function auditHeader(): string {
  return stringify([], { ...style, bom: true, header: true });
}

/** Lines of the audit, in the order given. Times are ISO 8601 in `zone`. They hold ids and no names of participants. */
export function auditRows(entries: readonly AuditEntry[], zone: string): string {
  const rows = entries.map(({ id, at, by, did, kind, target, fields, count }) => [
    id,
    isoLocal(at, zone),
    // A bare +01:00 would be read as a time of day, and -05:00 as a formula.
    `UTC${zoneOffset(at, zone)}`,
    by,
    did,
    kind,
    target,
    fields.join(';'),
    count,
  ]);
  return stringify(rows, style);
}
