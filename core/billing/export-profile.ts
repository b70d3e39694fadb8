import { type ColumnId, columnIds, namingColumns } from './export-columns';

/**
 * In which form lines leave. `csv`: for spreadsheets. `csv-machine`: for programs. `xlsx`: a workbook of three sheets. `fhir`: a FHIR R4
 * bundle, which has its own fields.
 */
export const exportForms = ['xlsx', 'csv', 'csv-machine', 'fhir'] as const;
/** One of these. */
export type ExportForm = (typeof exportForms)[number];

/** What stands between cells of a text file. */
export const delimiters = [',', ';', '\t'] as const;
/** One of these. */
export type Delimiter = (typeof delimiters)[number];

/** Whose lines. `attended`: those that can be billed, or could be. `everybody`: all on the lists of signed sessions, absent ones too. */
export const exportRows = ['attended', 'everybody'] as const;
/** One of these. */
export type ExportRows = (typeof exportRows)[number];

/** What a file holds and how. */
export interface ExportShape {
  readonly rows: ExportRows;
  readonly columns: readonly ColumnId[];
  readonly form: ExportForm;
  readonly delimiter: Delimiter;
}

/** A shape that somebody uses again, by its name. */
export interface ExportProfile extends ExportShape {
  readonly id: string;
  readonly name: string;
}

/** Why a file is made; the audit keeps it. */
export const exportPurposes = ['for-billing', 'for-payer', 'for-sponsor', 'for-auditor', 'for-own-files'] as const;
/** One of these. */
export type ExportPurpose = (typeof exportPurposes)[number];

const money: readonly ColumnId[] = ['lane', 'billing', 'reasons', 'service_code', 'modifiers', 'units', 'charge'];

const least: readonly ColumnId[] = [
  'session_id',
  'service_date',
  'location',
  'pos',
  'facilitator',
  'facilitator_npi',
  'participant_code',
  'payer',
  'status',
  'minutes',
  ...money,
  'document_no',
];

const notInRecord: readonly ColumnId[] = [
  ...money,
  ...namingColumns,
  'payer',
  'dx1',
  'dx2',
  'authorisation',
  'document_no',
];

/** Columns to begin with. `least`: what billing needs, without a name. `biller`: what somebody types into another program. `record`: attendance without money and without names. */
export const columnSets = {
  least,
  biller: [
    ...least,
    'facilitator_credential',
    'last_name',
    'first_name',
    'birth_date',
    'member_id',
    'dx1',
    'dx2',
    'authorisation',
  ],
  record: columnIds.filter((id) => !notInRecord.includes(id)),
  everything: columnIds,
} as const satisfies Readonly<Record<string, readonly ColumnId[]>>;

/** The name of one. */
export type ColumnSet = keyof typeof columnSets;

/** What is offered first: the least columns, in a workbook. */
export const firstShape: ExportShape = { rows: 'attended', columns: least, form: 'xlsx', delimiter: ',' };
