/** What stands in Records. */
export const enRecords = {
  'records.lead': 'Every session you have held. What is signed can be saved as a file for billing.',
  'records.from': 'From',
  'records.to': 'To',
  'records.bad-range': 'This day is before the first one.',
  'records.bad-date': 'Write a whole date.',
  'records.when': 'When',
  'records.class': 'Class',
  'records.people': 'People here',
  'records.state': 'State',
  'records.action': 'Next step',
  'records.table': 'Sessions from {from} to {to}',
  'records.count': '{here, number} of {listed, number}',
  'records.none': 'No session in these days',
  'records.none-words':
    'A session stands here as soon as its room was opened. Choose other days, or run a class from Today.',
  'records.state.signed': 'Ready',
  'records.state.ended': 'Needs signature',
  'records.state.running': 'Still running',
  'records.state.left-running': 'Left running',
  'records.state.not-started': 'Not started',
  'records.state.cancelled': 'Not held',
  'records.do.signed': 'Look',
  'records.do.ended': 'Sign',
  'records.do.running': 'Go to the room',
  'records.do.left-running': 'Close it',
  'records.do.not-started': 'Open the room',
  'records.do.cancelled': 'Open the room',
  'records.export-heading': 'Attendance file',
  'records.export-words':
    '{sessions, plural, =0 {No signed session in these days yet.} one {# signed session with {lines, plural, =0 {nobody on its list} one {# person} other {# people}}.} other {# signed sessions with {lines, plural, one {# line} other {# lines}}.}}',
  'records.export-unsigned':
    '{count, plural, one {One session without a signature is left out.} other {# sessions without a signature are left out.}}',
  'records.export-open':
    'The file opens in any spreadsheet. It holds names and is not sealed: keep it where only you can read it.',
  'records.export': 'Save attendance file (CSV)',
  'records.writing': 'Writing the file…',
  'records.saved':
    'Saved {file}: {sessions, plural, one {# session} other {# sessions}}, {lines, plural, one {# line} other {# lines}}. {unsigned, plural, =0 {Nothing was left out.} one {One session without a signature was left out.} other {# sessions without a signature were left out.}}',
  'records.unusable':
    '{count, plural, one {One file} other {# files}} could not be read and {count, plural, one {is} other {are}} not in it: see Today.',
  'records.cancelled': 'Nothing was saved. The records are unchanged.',
  'records.chain-heading': 'What was signed, for somebody who checks it',
  'records.chain-words':
    '{count, plural, one {One signature} other {# signatures}} on this laptop, each bound to the one before. The last ends in these words:',
  'records.chain-open':
    'The file holds names and is not sealed. The page looks at it without this program and without a network.',
  'records.chain-save': 'Save all signatures',
  'records.chain-saved': '{file} holds {count, plural, one {one signature} other {# signatures}}.',
  'records.chain-wanting':
    '{count, plural, one {One} other {#}} of them could not be read as they were signed: the page names them.',
  'records.page-save': 'Save the page that checks them',
  'records.page-saved': '{file} is saved. Open it in any browser.',
} as const;
