/** What the command line says of exports by lane. */
export const enCliExport = {
  'cli.usage-lane':
    'Use: npm run -s cli -- export --lane record | spreadsheet | claim | superbill | invoice --data <folder> --from <YYYY-MM-DD> --to <YYYY-MM-DD> --out <folder> --purpose <words> [--format xlsx | csv | csv-machine | fhir | edi] [--columns least | biller | record | everything | <name,name,…>] [--delimiter comma | semicolon | tab] [--batch <id>] [--zip-passphrase-file <file>] [--passphrase-file <file> | --recovery-file <file>]',
  'cli.lane-unknown':
    '"{lane}" is no lane. There are record, spreadsheet, claim, superbill and invoice. Nothing was written.',
  'cli.lane-format': 'The lane {lane} is not written as {format}, but as {formats}. Nothing was written.',
  'cli.lane-columns':
    '"{column}" is no column and no set of columns. Sets are least, biller, record and everything. Nothing was written.',
  'cli.lane-delimiter': '"{delimiter}" is none of comma, semicolon and tab. Nothing was written.',
  'cli.lane-purpose':
    'A file of lines is made for one of these: {purposes}. Say which with --purpose; the audit keeps it. Nothing was written.',
  'cli.lane-no-purpose': 'Say with --purpose what it is billed for; the batch keeps it. Nothing was written.',
  'cli.lane-refused': 'Nothing was written: {why}',
  'cli.lane-lines':
    'Wrote {path}: {lines} lines of {sessions} signed sessions, {ready} of them ready to be billed, {total} in all. Left out because unsigned: {unsigned}.',
  'cli.lane-batch': 'Wrote {path}: {documents} documents, {total} in all. Batch {batch}.',
  'cli.lane-kept': 'The batch {batch} was made and is kept. Write its file with --batch {batch}.',
  'cli.lane-open': 'The file is not sealed: keep it where health data may be.',
  'cli.lane-sealed': 'The file opens with its passphrase alone.',
} as const;
