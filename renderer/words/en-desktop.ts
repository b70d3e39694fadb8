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
  'desktop.page-gone':
    'The page of a window was lost ({why}) and is drawn anew. A class that runs goes on, and what was marked is on disk.',
  'desktop.page-lost': 'A window can’t be drawn',
  'desktop.page-lost-words':
    'Its page was lost several times within a minute. A class that runs goes on in the program, and what was marked is on disk. If it is lost again, close Breathing Room and start it anew: the class goes on at the true second.',
  'desktop.page-again': 'Draw it once more',
  'desktop.helper-gone': 'A part of the window system was lost ({what}, {why}) and is started again.',
  'desktop.running': 'A class is running',
  'desktop.running-words':
    'Nothing is lost if you close now: what was marked is on disk, and the next start goes on with the class at the true second. The wall and the sound go.',
  'desktop.running-stay': 'Go on with the class',
  'desktop.running-leave': 'Close Breathing Room',
  'desktop.pdf': 'PDF',
} as const;
