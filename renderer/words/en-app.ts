/** The program itself, its places and its line. */
export const enApp = {
  'app.name': 'Breathing Room',
  'app.today': 'Today',
  'app.records': 'Records',
  'app.settings': 'Settings',
  'app.title': '{place} · Breathing Room',
  'app.nowhere': 'There is nothing at this address',
  'app.nowhere-words': 'The place may have moved. Everything is reached from Today.',
  'app.go-today': 'Go to Today',
  'app.connecting': 'One moment',
  'app.connecting-words': 'Breathing Room is coming up.',
  'app.lost':
    'The program stopped answering. What you marked is on disk; this page goes on by itself as soon as it answers.',
  'app.lost-title': 'The program is not answering',
  'app.lost-words':
    'What you marked is on disk. If the program was closed, start it again and open the address that it gives you. If not, this page goes on by itself.',
  'app.stumbled-title': 'This page could not be shown',
  'app.stumbled-words':
    'A class that runs goes on, and everything you marked is on disk. Show the page again to go on with it.',
  'app.show-again': 'Show it again',
  'app.refused-title': 'This window is no longer let in',
  'app.refused-words':
    'Breathing Room was started anew and gave out a new key. Nothing is lost. Close this window and open the address that the newest start gave you.',
  'app.groups': 'Groups',
  'app.people': 'People',
  'app.library': 'Library',
} as const;
