/** What came of a sheet that was to become a file. */
export const enPaper = {
  'paper.saved': '“{title}” was saved as a PDF file.',
  'paper.cancelled': 'Nothing was saved.',
  'paper.failed': 'The PDF file could not be written, and nothing was saved. Choose another place, then try again.',
  'paper.full': 'There is no room left on that disk. Nothing was saved.',
  'paper.denied': 'That place can’t be written to, and nothing was saved. Choose another one, then try again.',
  'paper.untold':
    'It could not be written down that “{title}” was asked for, so nothing was printed or saved. Try again.',
  'paper.names-others':
    '“{title}” tells who somebody else is, by a name, a birth date or a member number, so nothing was printed or saved. Look through what was written about this person, and at the names of classes and places.',
} as const;
