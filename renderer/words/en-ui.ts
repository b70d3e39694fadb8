/** What the plain parts say by themselves. */
export const enUi = {
  'ui.choose': 'Choose…',
  'ui.close': 'Close',
  'ui.dismiss': 'Dismiss',
  'ui.notices': 'Notices',
  'ui.optional': 'optional',
  'ui.places': 'Places',
} as const;
