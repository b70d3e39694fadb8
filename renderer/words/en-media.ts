/** What the facilitator reads where pictures and recordings are brought in. */
export const enMedia = {
  'media.heading': 'Pictures and recordings',
  'media.lead':
    'For handouts on the wall and guided practice by ear. They are sealed on this computer with your records and travel with your classes. Documents that you attach in the library are here too.',
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
  'media.documents': 'Documents',
  'media.none': 'There is nothing here yet. Bring in a handout for the wall, or a practice that you have recorded.',
  'media.failed': 'Your pictures, recordings and documents could not be looked up. Nothing was changed.',
  'media.about-picture': '{width, number} × {height, number}, {size}',
  'media.about-document':
    '{ending, select, pdf {PDF} docx {Word} xlsx {Excel} pptx {PowerPoint} odt {Text document} ods {Spreadsheet} odp {Presentation} rtf {Rich text} other {Text}}, {size}',
  'media.about-recording': '{length}, {size}',
  'media.size': '{size, number} {unit, select, MB {MB} other {kB}}',
  'media.play': 'Play',
  'media.stop': 'Stop',
  'media.play-label': 'Play {title}',
  'media.stop-label': 'Stop {title}',
  'media.open': 'Open',
  'media.open-label': 'Open {title}',
  'media.remove': 'Remove',
  'media.remove-label': 'Remove {title}',
  'media.removed': '“{title}” was removed.',
  'media.undo': 'Bring it back',
  'media.back': '“{title}” is here again.',

  'credit.of': 'Where “{title}” comes from',
  'credit.licence': 'Licence',
  'credit.source': 'Made by, from',
  'credit.own': 'My own work',
  'credit.cc0': 'CC0',
  'credit.cc-by': 'CC BY 4.0',
  'credit.bought': 'Bought for use in classes',
  'credit.kept': 'Kept with “{title}”.',
  'credit.kept-here': 'Kept',
  'credit.none': 'Licence and maker not said',
  'credit.say': 'Say it',
  'credit.change': 'Change',
  'credit.say-label': 'Say it: where {title} comes from',
  'credit.change-label': 'Change where {title} comes from',
  'credit.done': 'Done',

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

  'attachment.opened':
    '“{title}” is open in the program that this computer has for it. That copy is not sealed; it goes when you lock or close Breathing Room. What you change in it is not kept here.',
  'attachment.saved':
    '“{title}” was saved among your downloads. It is not sealed there: remove it when you no longer need it.',
  'attachment.no-program':
    'This computer has no program that opens “{title}”. It is still kept here. Install one, or open it on another computer.',
  'attachment.missing': '“{title}” is not on this computer any more. Nothing was opened. Attach it again.',
  'attachment.damaged':
    '“{title}” is not as it was brought in, so it was not opened. A backup may have it whole; or attach it again.',
  'attachment.locked': 'The records are locked, so “{title}” was not opened. Unlock them first.',
  'attachment.full':
    'The disk is full, so “{title}” could not be opened. Everything is kept. Make room on the disk first.',
  'attachment.failed':
    'The disk did not take a copy of “{title}”, so it was not opened. It is still kept here. Try once more.',
} as const;
