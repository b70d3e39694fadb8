/** Whether all kinds of file say the same. */
export const enTruth = {
  'truth.lead':
    'Every kind of file is made from the same lines. To be sure, each can be written once, read back as another program would read it, and counted against the records. Nothing is saved.',
  'truth.ask': 'Do all files agree?',
  'truth.asking': 'Writing each kind of file and reading it back…',
  'truth.all':
    '{count, plural, =0 {All kinds of file say what the records say, to the line and the cent.} one {One kind of file says something else than the records. Don’t send it; tell whoever keeps this program.} other {# kinds of file say something else than the records. Don’t send them; tell whoever keeps this program.}}',
  'truth.table': 'What each kind of file says',
  'truth.form': 'Kind of file',
  'truth.said': 'The file says',
  'truth.records': 'The records say',
  'truth.same': 'The same',
  'truth.sum': '{lines, plural, one {# line} other {# lines}}, {total}',
  'truth.yes': 'yes',
  'truth.no': 'no',
  'truth.form.csv': 'Spreadsheet (CSV)',
  'truth.form.csv-machine': 'For software (CSV)',
  'truth.form.xlsx': 'Workbook (XLSX)',
  'truth.form.fhir': 'FHIR: what payers are asked for',
  'truth.form.edi': 'Claim file (837P): what is ready for payers',
} as const;
