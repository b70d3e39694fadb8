/** What stands at the gate: before the records, and where names are shut away while a class runs. */
export const enGate = {
  'gate.new-title': 'Choose a passphrase for this computer’s records',
  'gate.new-lead':
    'Who comes to your classes, and how they are, is health information: everything is sealed on this computer, and without this passphrase nobody reads it.',
  'gate.passphrase': 'Passphrase',
  'gate.passphrase-hint':
    'At least {shortest, number} characters. Four or five words that don’t belong together are easy to keep in mind and hard to guess.',
  'gate.again': 'The same passphrase again',
  'gate.too-short': 'Use at least {shortest, number} characters.',
  'gate.too-long': 'Use at most {longest, number} characters.',
  'gate.differs': 'The two are not the same. Write it again, or press Show to see it.',
  'gate.choose': 'Use this passphrase',
  'gate.choosing': 'Making the key…',
  'gate.have-backup': 'I have a backup to bring back',
  'gate.no-backup': 'Start without a backup',

  'gate.locked-title': 'The records are locked',
  'gate.locked-lead': 'Everything is as you left it.',
  'gate.unlock': 'Unlock',
  'gate.opening': 'Opening…',
  'gate.recovery-key': 'Recovery key',
  'gate.recovery-hint': 'The seven groups on your printed sheet. Small letters and missing dashes are fine.',
  'gate.use-recovery': 'Use the recovery key instead',
  'gate.use-passphrase': 'Use the passphrase instead',
  'gate.wrong-passphrase':
    'This passphrase doesn’t open the records. Look at Caps Lock and the keyboard’s language, then try again.',
  'gate.wrong-recovery':
    'This key doesn’t open the records. Compare it with your sheet group by group; of two sheets, the newer one is good.',
  'gate.empty-passphrase': 'Write your passphrase.',
  'gate.empty-recovery': 'Write the recovery key.',

  'gate.keyless-title': 'The key to these records is gone',
  'gate.keyless-lead':
    'The file that holds the key of this computer’s records is missing or damaged. The records themselves are still here, sealed; nothing of them was touched. A backup brings the key back, and everything that it holds.',
  'gate.keyless-none':
    'No backup? Leave the data folder as it is. If the file with the key turns up, put it back and start Breathing Room again.',
  'gate.back-title': 'Bring back a backup',
  'gate.back-lead': 'From a folder on a stick, another disk or another computer. The backup itself stays as it is.',
  'gate.folder': 'Folder that holds the backups',
  'gate.folder-hint': 'Its whole path, such as E:\\Breathing Room or /media/stick/backups.',
  'gate.empty-folder': 'Write the path of the folder.',
  'gate.back-with': 'What opens it',
  'gate.back-passphrase-hint': 'The one that was good when the backup was made. From now on it is good here.',
  'gate.bring-back': 'Bring it back',
  'gate.bringing-back': 'Bringing everything back…',
  'gate.brought-title': 'Your records are back',
  'gate.brought':
    '{count, plural, =0 {Nothing had to be brought back: all of it was here already.} one {One document was brought back from the backup.} other {# documents were brought back from the backup.}}',
  'gate.brought-unreadable':
    '{count, plural, one {One document} other {# documents}} of the backup could not be read. An older backup may hold {count, plural, one {it} other {them}}: see Settings, Backups.',
  'gate.go-on': 'Go on',

  'key.title': 'Your recovery key',
  'key.lead': 'It opens these records if the passphrase is forgotten. It is shown this once and kept nowhere.',
  'key.only': 'Without the passphrase and without this key nobody can open the records any more.',
  'key.made': 'Made on {date, date, long}',
  'key.print': 'Print it',
  'key.kept': 'I have printed it or written it down',
  'key.sheet-title': 'Recovery key',
  'key.sheet-for':
    'It opens the sealed class records on one computer, and their backups, when the passphrase is forgotten. Type it where Breathing Room asks for the passphrase, after “Use the recovery key instead”.',
  'key.sheet-care':
    'Whoever has this sheet can read the records. Keep it with your contracts and keys, never beside the computer.',
  'key.sheet-computer': 'Which computer',
  'key.sheet-place': 'Where this sheet is kept',
  'key.sheet-who': 'Who may use it',

  'private.title': 'Names are shut away',
  'private.words': 'The class goes on.',
  'private.over': 'The class has ended. Everything of it is kept.',
  'private.sign': 'Names are shut away, so the session can’t be signed yet. Unlock under “People”, then sign.',
  'private.signed': 'Names are shut away. Unlock under “People” to save the file or to leave.',
  'private.lock': 'Lock',
  'private.lock-label': 'Lock: shut names and records away. The class goes on.',
  'private.lock-places': 'Lock now',
  'room.key.lock': 'Shut names and records away',
} as const;
