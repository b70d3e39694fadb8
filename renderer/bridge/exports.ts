import type { Answer } from '#api/answer';
import type { FileMade } from '#api/export-file';
import type { FilePreview } from '#api/export-preview';
import type { TruthTold } from '#api/export-truth';
import type { ColumnId } from '#core/billing/export-columns';
import type { ExportForm, ExportProfile, ExportPurpose, ExportRows, ExportShape } from '#core/billing/export-profile';
import { type Collected, collect } from './collect';
import { once } from './once';
import { theProgram } from './program';
import type { Dates } from './records';
import { saveBytes } from './save-file';
import { arrived } from './under-way';

export type { FileMade, FilePreview, TruthTold };

/** A file that is wanted: of which days, what it holds, why, and the passphrase that it goes under; null: it stays open. */
export interface FileWish extends Dates, ExportShape {
  readonly purpose: ExportPurpose;
  readonly passphrase: string | null;
}

const types: Readonly<Record<ExportForm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  'csv-machine': 'text/csv;charset=utf-8',
  fhir: 'application/fhir+json',
};

/** What a file would hold. */
export interface LinesWish extends Dates {
  readonly rows: ExportRows;
  readonly columns: readonly ColumnId[];
}

/** Billing lines as files, and the choices of columns that are used again. */
export const exporting = {
  preview: async (wish: LinesWish): Promise<Answer<FilePreview>> => {
    await arrived();
    return theProgram().door.exportPreview.query(wish);
  },
  /** The whole file, in pieces for `keep`. */
  make: (wish: FileWish): Promise<Answer<Collected<FileMade>>> =>
    collect<FileMade>((listener) => theProgram().door.exportFile.subscribe(wish, listener)),
  /** Hands a file to the person. */
  keep: ({ pieces, summary }: Collected<FileMade>, { form, passphrase }: FileWish) =>
    saveBytes({ name: summary.name, pieces, type: passphrase === null ? types[form] : 'application/zip' }),
  /** Whether every form of file says what the records say. */
  truth: async (dates: Dates): Promise<Answer<readonly TruthTold[]>> => {
    await arrived();
    return theProgram().door.exportTruth.query(dates);
  },
  profiles: async (): Promise<Answer<readonly ExportProfile[]>> => {
    await arrived();
    return theProgram().door.exports.query();
  },
  /** A choice without an id is new; one that was taken away comes back by its id. */
  saveProfile: (profile: ExportProfile): Promise<Answer<readonly ExportProfile[]>> =>
    once((key) => theProgram().door.saveExport.mutate({ key, profile })),
  removeProfile: (id: string): Promise<Answer<readonly ExportProfile[]>> =>
    once(() => theProgram().door.removeExport.mutate({ id })),
} as const;
