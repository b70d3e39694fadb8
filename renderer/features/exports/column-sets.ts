import { type ColumnId, inFileOrder } from '#core/billing/export-columns';
import { type ColumnSet, columnSets } from '#core/billing/export-profile';

/** The sets of columns that are offered, in the order in which they are. */
export const setNames = ['least', 'biller', 'record', 'everything'] as const satisfies readonly ColumnSet[];

/** The set that some columns are; `own` where they are none of them. */
export function setOf(columns: readonly ColumnId[]): ColumnSet | 'own' {
  const told = inFileOrder(columns).join();
  return setNames.find((name) => inFileOrder(columnSets[name]).join() === told) ?? 'own';
}

/** Columns under the headings under which they are chosen by hand; each stands once. */
export const columnGroups = {
  class: [
    'service_date',
    'session_title',
    'session_id',
    'series_title',
    'series_id',
    'session_no',
    'planned_start',
    'planned_end',
    'actual_start',
    'actual_end',
    'tz_offset',
    'location',
    'pos',
    'facilitator',
    'facilitator_credential',
    'facilitator_npi',
    'head_count',
  ],
  person: ['participant_code', 'last_name', 'first_name', 'birth_date', 'member_id', 'payer'],
  there: ['status', 'came', 'check_in', 'check_out', 'minutes', 'signature_kind'],
  bill: [
    'lane',
    'billing',
    'reasons',
    'service_code',
    'modifiers',
    'units',
    'charge',
    'dx1',
    'dx2',
    'authorisation',
    'document_no',
  ],
  record: ['signed_by', 'signed_at', 'amended', 'amendment_count', 'record_hash', 'schema_version'],
} as const satisfies Readonly<Record<string, readonly ColumnId[]>>;

/** The name of one of these headings. */
export type ColumnGroup = keyof typeof columnGroups;

/** The headings in their order. */
export const groupNames = ['class', 'person', 'there', 'bill', 'record'] as const satisfies readonly ColumnGroup[];
