import { z } from 'zod';
import { columnIds } from '#core/billing/export-columns';
import { delimiters, exportForms, exportPurposes, exportRows } from '#core/billing/export-profile';
import { longestPassphrase } from '#core/ports/gate';
import { exportProfileSchema } from '#core/records/billing-record';
import { isCivilDate } from '#core/time/civil';
import { withRecords } from './door';
import { exportFile } from './export-file';
import { previewFile } from './export-preview';
import { listExports, removeExport, saveExport } from './export-profiles';
import { tellTruth } from './export-truth';

const inside = withRecords('facilitator');
const date = z.string().refine(isCivilDate);
const lines = {
  from: date,
  to: date,
  rows: z.enum(exportRows),
  columns: z.array(z.enum(columnIds)).min(1).max(columnIds.length).readonly(),
};
const file = {
  ...lines,
  form: z.enum(exportForms),
  delimiter: z.enum(delimiters),
  purpose: z.enum(exportPurposes),
  passphrase: z.string().max(longestPassphrase).nullable(),
};
const range = z.object({ from: date, to: date });
const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** The verbs of files of billing lines. */
export const exportVerbs = {
  exportPreview: inside.input(z.object(lines)).query(({ ctx: { house }, input }) => previewFile(house, input)),
  exportFile: inside.input(z.object(file)).subscription(({ ctx: { house }, input }) => exportFile(house, input)),
  exportTruth: inside.input(range).query(({ ctx: { house }, input }) => tellTruth(house, input)),
  exports: inside.query(({ ctx: { house } }) => listExports(house)),
  saveExport: inside
    .input(z.object({ key, profile: exportProfileSchema }))
    .mutation(({ ctx: { house }, input }) => saveExport(house, input)),
  removeExport: inside
    .input(z.object({ id: z.string().min(1).max(100) }))
    .mutation(({ ctx: { house }, input }) => removeExport(house, input.id)),
};
