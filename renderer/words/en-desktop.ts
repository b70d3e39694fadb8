/** What the desktop shell says itself: in the system's own boxes, and in the terminal it was started from. */
export const enDesktop = {
  'desktop.name': 'Breathing Room',
  'desktop.cannot-start': 'Breathing Room can’t start',
  'desktop.already-open':
    'Breathing Room is already open on this data. Its window was brought to the front. Nothing was changed.',
  'desktop.no-own-folder':
    'The folder {path}, which the windows of Breathing Room need, could not be made ({why}). Nothing was changed.',
  'desktop.page-failed':
    'A window of Breathing Room could not show its page ({why}). A class that runs goes on, and what was marked is on disk. Close Breathing Room and start it again.',
  'desktop.unkept': 'What you changed last is not on disk yet',
  'desktop.unkept-words':
    'The editor says why it could not be kept, and what you can do. If you close now, that last change is lost; everything before it is kept.',
  'desktop.unkept-stay': 'Stay',
  'desktop.unkept-leave': 'Close without it',
  'desktop.pdf': 'PDF',
} as const;
