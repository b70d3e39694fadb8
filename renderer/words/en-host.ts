/** What the terminal and the plain pages of the loopback host say. */
export const enHost = {
  'host.at': 'Breathing Room is at {url}',
  'host.needs-key': 'This page needs its key. Open the address that Breathing Room printed when it started.',
  'host.wrong-name': 'Breathing Room answers only under the address that it printed when it started.',
  'host.bad-address': 'This address makes no sense here.',
  'host.nothing-here': 'There is nothing here.',
  'host.only-reading': 'Pages can only be read here.',
  'host.port-in-use':
    'Port {port} is already in use. Choose another with --port, or leave it out for a free one. Nothing was changed.',
  'host.port-denied':
    'Port {port} may not be used by this account. Choose one above 1023, or leave it out. Nothing was changed.',
  'host.pages-missing': 'The pages are not built yet. Run npm start, which builds them.',
  'host.not-closed':
    'Breathing Room stopped, but the disk did not take its last steps: {why}. What was marked before is on disk.',
  'host.backup-failed':
    'A backup of {path} could not be made. The records themselves are on disk; the next start or signature tries again.',
  'host.audit-failed':
    'What was done at the lock of {path} could not be written to the list of who did what. The records themselves are as they were.',
  'host.heartbeat-failed':
    'A sign of life could not be written to {path}. The class goes on; what was marked before is on disk.',
  'store.missing':
    'The folder {path} does not exist, so no data folder can be made in it. Create it, or name another with --data.',
  'store.not-a-folder': '{path} is a file, not a folder. Name a folder with --data. The file was left alone.',
  'store.read-only':
    'The data folder {path} is read-only, so nothing could be kept. Nothing was changed. Name another with --data.',
  'store.full': 'The disk that holds {path} is full. Nothing was changed. Free some space and start again.',
  'store.denied': 'This account may not use the data folder {path}. Nothing was changed. Name another with --data.',
  'store.in-use':
    'Breathing Room is already running on {path} (process {heldBy}). Go to its window, or close it first. Nothing was changed.',
  'store.newer':
    'The data folder {path} was written by a later version of Breathing Room. It was left alone. Please update first.',
  'store.closed': 'The data folder {path} was closed already.',
  'store.failed': 'The data folder {path} could not be opened: the disk answered with an error. Nothing was changed.',
  'remark.corrupt': '{kind}/{id} was damaged and could not be read. It was kept as {keptAs}; nothing was overwritten.',
  'remark.newer': '{kind}/{id} was written by a later version of Breathing Room. It was left alone in {keptAs}.',
  'remark.older':
    '{kind}/{id} is an older copy that somebody put in place of the newest. It was kept as {keptAs}; a backup may have the newest.',
  'remark.missing':
    '{kind}/{id} was written and is gone; it was {keptAs}. A backup may have it. Everything else was read.',
  'remark.damaged-lines':
    '{kind}/{id}: lines of its journal that could not be read: {lines} (kept in the quarantine folder), lines that are gone: {missing}. Everything else was read.',
  'fault.key-file-missing':
    '{where}: one of the two files of wrapped keys is gone. The other was used, and it was made anew.',
  'fault.key-file-damaged':
    '{where}: one of the two files of wrapped keys is damaged. The other was used, and it was made anew.',
  'fault.key-file-differs':
    '{where}: this file of wrapped keys and its twin differ: a change was broken off, or somebody changed one of them. The one that can be trusted was used.',
  'fault.key-file-forged':
    '{where}: this file of wrapped keys was not written by Breathing Room with the key of these records.',
  'fault.index-damaged': '{where}: the index was damaged. It was kept aside and made anew from the files.',
  'fault.index-older':
    '{where}: somebody put an older index in place of the newest. It was kept aside and made anew from the files.',
  'fault.index-missing': '{where}: the index is gone. It was made anew from the files.',
  'fault.unreadable': '{where}: the disk does not give it. Copy what you can to another disk.',
  'fault.unsealed': '{where}: it has no seal, so it was not written by Breathing Room, or was cut short.',
  'fault.broken-seal': '{where}: its seal is broken. It was changed or damaged since it was written.',
  'fault.other-key': '{where}: it is sealed with a key that these records do not have.',
  'fault.no-document': '{where}: its seal holds, but what is inside can not be understood.',
  'fault.older': '{where}: it is an older copy that somebody put in place of the newest.',
  'fault.missing': '{where}: it was written and is gone.',
  'fault.unknown-to-index': '{where}: the index does not know it.',
  'fault.index-differs': '{where}: the index tells something else of it than what is inside.',
  'fault.damaged-lines': '{where}: lines of this journal are damaged or in another order.',
  'fault.missing-lines': '{where}: lines of this journal that were on disk are gone.',
  'fault.torn-end':
    '{where}: the last line of this journal was cut off in the middle. It is mended when the class is opened.',
  'fault.leftover': '{where}: something was being written when the program was stopped. The next start removes it.',
  'fault.backup-damaged': '{where}: this backup can not be read.',
  'fault.backup-forged': '{where}: this backup was changed since it was made.',
  'fault.backup-file-missing': '{where}: a backup needs this file, and it is gone.',
  'fault.backup-file-damaged': '{where}: a backup needs this file, and it was changed or damaged since it was written.',
  'cli.usage':
    'Use: npm run -s cli -- export | check-claim | backup | restore | verify | verify-update | lint | replay | score. Each of them says what it needs when nothing follows it.',
  'cli.usage-backup':
    'Use: npm run -s cli -- backup --data <folder> [--to <second folder>] [--passphrase-file <file> | --recovery-file <file>]',
  'cli.usage-export':
    'Use: npm run -s cli -- export --data <folder> --from <YYYY-MM-DD> --to <YYYY-MM-DD> --out <folder> [--lane <lane> …] [--passphrase-file <file> | --recovery-file <file>]',
  'cli.usage-lint': 'Use: npm run -s cli -- lint <file or folder>…',
  'cli.usage-replay': 'Use: npm run -s cli -- replay <scenarios.json>',
  'cli.usage-restore':
    'Use: npm run -s cli -- restore --from <folder of backups> [--backup <id>] --data <folder> [--older] [--preview] [--passphrase-file <file> | --recovery-file <file>]',
  'cli.usage-verify':
    'Use: npm run -s cli -- verify --data <folder> [--passphrase-file <file> | --recovery-file <file>], or verify <file of signatures> [--head "<words on the paper>"]',
  'cli.ask-key': 'Passphrase or recovery key: ',
  'cli.no-key':
    'These records need a key: put the passphrase into the first line of a file and name it with --passphrase-file (- for standard input), or the recovery key with --recovery-file, or start this on a terminal to be asked. Nothing was changed.',
  'cli.wrong-key': 'This passphrase or recovery key does not open {path}. Nothing was changed.',
  'cli.is-new': '{path} has no key yet: start Breathing Room on it once and choose a passphrase. Nothing was changed.',
  'cli.is-keyless':
    'The files of wrapped keys in {path} are gone or damaged, so nothing in it can be opened. Bring them back from a backup with restore --from <folder of backups> --data {path}. Nothing was changed.',
  'cli.disk': 'The disk did not do what was asked at {path}: {why}. What was kept before is still there.',
  'cli.disk-missing': 'it is not there',
  'cli.disk-not-a-folder': 'a file is where a folder should be',
  'cli.disk-read-only': 'it is read-only',
  'cli.disk-full': 'it is full',
  'cli.disk-denied': 'this account may not use it',
  'cli.disk-in-use': 'another program uses it',
  'cli.disk-newer': 'a later version of Breathing Room wrote there',
  'cli.disk-closed': 'it was closed already',
  'cli.disk-failed': 'it answered with an error',
  'cli.backup-made': 'Made {path}: {documents} documents, sealed like the records.',
  'cli.backup-second': 'The second folder has it too.',
  'cli.second-refused':
    'The folder {path} can not be the second folder: it is not there, takes nothing, or lies in the data folder. No backup was made.',
  'cli.second-full': 'The second folder is full, so it did not get this backup. The one in the data folder was made.',
  'cli.second-denied':
    'The second folder may not be written to, so it did not get this backup. The one in the data folder was made.',
  'cli.second-missing':
    'The second folder is not there, so it did not get this backup. The one in the data folder was made.',
  'cli.second-failed':
    'The disk of the second folder answered with an error, so it did not get this backup. The one in the data folder was made.',
  'cli.no-backup': 'There is no backup in {path} that can be read. Nothing was changed.',
  'cli.no-such-backup': 'There is no backup {id} in {path} that can be read. Nothing was changed.',
  'cli.wrong-backup-key':
    'This passphrase or recovery key opens no backup in {path}: it wants the one that was in use when the backup was made. Nothing was brought back.',
  'cli.other-backup-key':
    'The backup in {path} was made with another key, and this passphrase or recovery key does not open it. Bring it back into a new folder with its own. Nothing was changed.',
  'cli.not-free':
    '{path} holds something else already, or records without a key. Name an empty folder, or one that is not there yet. Nothing was changed.',
  'cli.item-only-in-backup': '{item}: missing here, comes back',
  'cli.item-damaged-here': '{item}: damaged here, comes back',
  'cli.item-backup-newer': '{item}: newer in the backup, comes back',
  'cli.item-here-newer': '{item}: newer here, stays as it is',
  'cli.item-here-newer-older': '{item}: newer here, gives way to the older one',
  'cli.item-unreadable': '{item}: can not be read in the backup, is left out',
  'cli.preview':
    'Backup {id}: besides these, the same on both sides: {same}, only here: {onlyHere}. Nothing was changed.',
  'cli.restore-new':
    'Backup {id} holds {documents} documents. All of them would come back into {path}. Nothing was changed.',
  'cli.restored':
    'Brought back into {path}: {broughtBack} documents. Left as they are, because they are newer here: {left}. What was here before is kept as the backup {keptAs}.',
  'cli.restored-unreadable':
    'Documents of the backup that could not be read and were left out: {unreadable}. An older backup may have them.',
  'cli.verify-newer': '{where} was written by a later version of Breathing Room and was not looked into.',
  'cli.verify-foreign':
    'Backups that were made with another key: {count}. Their files are there and as they were written; what is inside was not looked into.',
  'cli.verify-away': 'The second folder {path} is not there just now. Its backups were not looked at.',
  'cli.verify-faults':
    'Faults: {count}, in {documents} documents, {journals} journals, {backups} backups. Look at what a backup has with restore --from <folder of backups> --data <folder> --preview.',
  'cli.verify-whole': '{documents} documents, {journals} journals, {backups} backups: whole',
  'cli.lint-fault': '{where}: {what}',
  'cli.lint-later-fault': '{where}: {what} (before it is handed on)',
  'cli.lint-later': 'To be said before they are handed on: {count}. These are no faults.',
  'cli.lint-figures': '{words} ({found}; limit {limit})',
  'cli.lint-too-large': 'this file is larger than 16 MiB, so it was not looked at',
  'cli.lint-not-json': 'this is not JSON that can be used: {why}',
  'cli.lint-other': 'there is no practice, class, curriculum or breath pattern in it',
  'cli.lint-other-at': 'what stands at {at} is no practice, class, curriculum or breath pattern',
  'cli.lint-twice': 'there is another one of this id in the same file',
  'cli.lint-sealed':
    'this package is sealed with a passphrase, so nothing in it was looked at. Save it once more without a seal',
  'cli.lint-package': 'this package is not as it has to be: line {line}, expected {expected}',
  'cli.lint-cannot-look': 'This could not be looked at: {why}. Nothing was changed.',
  'cli.lint-nothing': 'There is nothing to look at in {paths}: files end in .json or .breathingroom.',
  'cli.lint-faults':
    'Faults: {count}, in {files} files with {practices} practices, {classes} classes, {curricula} curricula.',
  'cli.lint-whole':
    '{files} files with {practices} practices, {classes} classes, {curricula} curricula: without a fault',
  'cli.cannot-read': 'The file {path} could not be read: {why}',
  'cli.not-json': 'The file {path} is not JSON.',
  'cli.not-scenarios': 'The file {path} does not hold scenarios of the format agenda-replay/1: {why}',
  'cli.bad-date': '"{date}" is not a date like 2026-11-23. Nothing was written.',
  'cli.bad-range': 'The range begins ({from}) after it ends ({to}). Nothing was written.',
  'cli.no-data': 'There is no data folder {path}. Nothing was written.',
  'cli.no-out': 'There is no folder {path} to write into. Create it first. Nothing was written.',
  'cli.failed': 'The sessions could not be read ({why}). Nothing was written.',
  'cli.out-exists': 'The file {path} exists already and was left alone. Move it, or name another folder with --out.',
  'cli.out-full': 'The disk is full, so {path} could not be written. Nothing was left behind.',
  'cli.out-denied': 'The file {path} may not be written by this account. Nothing was left behind.',
  'cli.out-failed': 'The file {path} could not be written: the disk answered with an error. Nothing was left behind.',
  'cli.unusable': 'A session could not be read and is not in the file. It was kept as {path}.',
  'cli.exported':
    'Wrote {path}: {sessions} signed sessions, {lines} attendance lines. Left out because unsigned: {unsigned}. The file is not sealed: keep it where health data may be.',
} as const;

/** Puts values into a sentence with {names}. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
