/** What the plain parts say by themselves. */
export const enUi = {
  'ui.caps-lock': 'Caps Lock is on.',
  'ui.choose': 'Choose…',
  'ui.close': 'Close',
  'ui.dismiss': 'Dismiss',
  'ui.hide': 'Hide',
  'ui.hide-typed': 'Hide what is typed',
  'ui.less': '{label}: less',
  'ui.more': '{label}: more',
  'ui.moved': '“{word}” is now {place, number} of {count, number}.',
  'ui.no-number': 'Write a number, such as 4.5.',
  'ui.notices': 'Notices',
  'ui.optional': 'optional',
  'ui.places': 'Places',
  'ui.show': 'Show',
  'ui.show-typed': 'Show what is typed',
  'ui.time-form': 'hh:mm',
} as const;
