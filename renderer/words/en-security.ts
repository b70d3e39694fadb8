/** What stands in Settings, Security. */
export const enSecurity = {
  'security.only-keychain': 'Only this computer’s own keychain opens these records',
  'security.only-keychain-words':
    'If this computer breaks or is lost, nobody can open the records or their backups. Choose a passphrase and print the recovery key.',
  'security.came-by-recovery': 'You came in with the recovery key',
  'security.came-by-recovery-words':
    'If the passphrase is forgotten, choose a new one now. The recovery key stays good.',
  'security.go': 'Go to Security',

  'security.passphrase': 'Passphrase',
  'security.passphrase-lead': 'Opens the records on this computer and in its backups.',
  'security.use': 'Use this passphrase',
  'security.using': 'One moment…',
  'security.change': 'Change the passphrase',
  'security.current': 'Passphrase until now',
  'security.current-recovery-hint': 'Forgotten? Write the recovery key here instead.',
  'security.current-empty': 'Write what opens the records now.',
  'security.new': 'New passphrase',
  'security.new-again': 'The new passphrase again',
  'security.changed':
    'The new passphrase is good from now on. Backups made before it still open with the one of their time.',
  'security.cancel': 'Leave it as it is',

  'security.recovery': 'Recovery key',
  'security.recovery-lead': 'A printed key that opens the records if the passphrase is forgotten.',
  'security.recovery-made': 'The key that is good now was made on {date, date, long}.',
  'security.recovery-none': 'There is no recovery key yet. Choose a passphrase first; the key comes with it.',
  'security.recovery-new': 'Make a new recovery key',
  'security.recovery-new-words':
    'The one before opens these records no more. Keep its sheet as long as you keep backups that were made before today.',
  'security.make': 'Make it',
  'security.making': 'Making the key…',

  'security.lock': 'Lock',
  'security.lock-lead': 'While a class runs, only names and records are shut away; the class goes on.',
  'security.lock-after': 'Lock when nobody touches this window for',
  'security.lock-minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'security.lock-never': 'Only when the lid is closed',
  'security.lock-hint': 'It always locks when the lid is closed or the computer sleeps.',
  'security.lock-none': 'Without a passphrase there is nothing to unlock with, so nothing is locked yet.',

  'security.rotate': 'A new seal for everything',
  'security.rotate-lead': 'For when somebody may have got hold of the key or of a passphrase.',
  'security.rotate-words':
    'Every file is sealed anew with a new key, in the background; you can go on working. You get a new recovery key, and the one before opens these records no more. Backups keep the seal of their time.',
  'security.rotate-button': 'Seal everything anew',
  'security.resealing': 'Sealing everything anew',
  'security.resealed': '{done, number} of {all, number} files',
  'security.resealing-first': 'Looking through the files…',
  'security.resealing-words': 'You can go on working. If the program is closed, it goes on at the next start.',
  'security.prove': 'Passphrase',
  'security.prove-hint': 'So that nobody else can do this at an open window.',
  'security.prove-empty': 'Write your passphrase.',
} as const;
