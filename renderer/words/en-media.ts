/** What the facilitator reads where pictures and recordings are brought in. */
export const enMedia = {
  'media.heading': 'Pictures and recordings',
  'media.lead':
    'For handouts on the wall and guided practice by ear. They are sealed on this computer with your records and travel with your classes.',
  'media.drop': 'Drop a file here, or choose one.',
  'media.choose': 'Choose a file',
  'media.kinds':
    'Pictures: PNG, JPEG, WebP, up to 16 MB; a PDF comes in page by page. Recordings: MP3, M4A, OGG, WAV, FLAC, up to 64 MB. Bring in only what you may show to a group.',
  'media.looking': 'Looking at {name}…',
  'media.drawing': 'Drawing page {page, number} of {pages, number} of {name}',
  'media.percent': '{fraction, number, percent}',
  'media.found.picture': 'A picture, {width, number} × {height, number} pixels, {size}.',
  'media.found.pages':
    '{count, plural, one {A page that becomes a picture} other {# pages that become pictures}}, {size}.',
  'media.found.pages-of': 'The first {count, number} of {pages, number} pages become pictures, {size}.',
  'media.found.recording': 'A recording, {length}, {size}.',
  'media.title': 'What you call it',
  'media.title-missing': 'Give it a name, so that you find it again.',
  'media.alt': 'What it shows, in a sentence',
  'media.alt-hint':
    'Read out to whoever can’t see it, and shown where the picture can’t be. Left empty, its name is taken.',
  'media.page': '{title}, page {page, number}',
  'media.keep': 'Bring it in',
  'media.leave': 'Let it be',
  'media.sending': 'Bringing in {name}',
  'media.kept': '{count, plural, one {“{title}” is here.} other {“{title}” is here, # pages.}}',
  'media.kept-some': '{kept, number} of {count, number} pages of “{title}” are here; the others are not.',

  'media.pictures': 'Pictures',
  'media.recordings': 'Recordings',
  'media.none': 'There is nothing here yet. Bring in a handout for the wall, or a practice that you have recorded.',
  'media.failed': 'Your pictures and recordings could not be looked up. Nothing was changed.',
  'media.about-picture': '{width, number} × {height, number}, {size}',
  'media.about-recording': '{length}, {size}',
  'media.size': '{size, number} {unit, select, MB {MB} other {kB}}',
  'media.play': 'Play',
  'media.stop': 'Stop',
  'media.play-label': 'Play {title}',
  'media.stop-label': 'Stop {title}',
  'media.remove': 'Remove',
  'media.remove-label': 'Remove {title}',
  'media.removed': '“{title}” was removed.',
  'media.undo': 'Bring it back',
  'media.back': '“{title}” is here again.',

  'media.why.wrong-kind':
    'This is no picture, PDF or recording that can be used here. Nothing was taken from it. Save it as PNG, JPEG, PDF, MP3 or WAV, then choose it again.',
  'media.why.too-large':
    'This file is too large: a picture may have 16 MB, a recording 64 MB. Nothing was taken from it. Save a smaller one, then choose it again.',
  'media.why.damaged':
    'This file can’t be read: it is damaged, or not finished. Nothing was taken from it. Save it once more, then choose it again.',
  'media.why.unplayable':
    'This computer can’t play this recording. Nothing was taken from it. Save it as MP3 or WAV, then choose it again.',
  'media.why.locked-pdf':
    'This PDF wants a password. Nothing was taken from it. Save it without one, then choose it again.',
} as const;
