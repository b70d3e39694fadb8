/** What is said when something was not done: what happened, what was kept, what to do. */
export const enWhy = {
  'why.not-now': 'That can’t be done at this point of the class. Nothing was changed.',
  'why.no-such-picture': 'There is no such picture here. The wall shows what it showed. Choose another.',
  'why.no-such-part': 'This part is not in the agenda. The class goes on as it was. Choose another part.',
  'why.first-part': 'This is the first part: there is nothing before it. The class goes on as it was.',
  'why.out-of-range':
    'The class can’t have been there at that time, so nothing was changed. Choose a time that is later, or not yet to come.',
  'why.nothing-to-fit':
    'There is nothing to fit: the class ends when it should, or no part can become shorter. It goes on as it was.',
  'why.no-such-change':
    'This change is not in the record any more, so its reason was not kept. Look at the list again.',
  'why.already-signed': 'This session is signed and locked already. Its record stays as it is.',
  'why.still-running':
    'The class is still running, so it can’t be signed yet. Everything is kept. End the class first.',
  'why.nobody-listed': 'Nobody is on the list, so there is nothing to sign yet. Add the people who came, then sign.',
  'why.unmarked-people':
    'Some people have no mark yet, so nothing was signed. All marks so far are kept. Mark the others, then sign.',
  'why.no-name': 'A signature needs your name, so nothing was signed. All marks are kept. Write your name, then sign.',
  'why.nameless': 'A person needs a name, so nobody was added. Write the name they go by, then add them.',
  'why.already-listed': 'This person is on the list already. Nothing was changed. Look further up the list.',
  'why.no-reason': 'A correction needs a reason, so nothing was changed. Say in a few words why.',
  'why.bad-times':
    'Nobody can have come and gone at these times, so they were not kept. Look at their order, and that neither is still to come.',
  'why.was-held': 'This class began, so it can’t be marked as not held. Its record stays as it is.',
  'why.not-signed':
    'This session is not signed yet, so there is nothing to amend or to co-sign. Change it as it is, then sign it.',
  'why.no-open-session': 'No class is open in the room, so nothing was changed. Open one from Today.',
  'why.no-such-session':
    'The file of this session was not found or can’t be read. Nothing was changed. Look for it in the data folder or in a backup.',
  'why.no-such-class': 'This class is not on this computer. Nothing was opened. Choose another one.',
  'why.no-such-person': 'This person is not on the list of this session. Nothing was changed.',
  'why.another-class-runs': 'A class is running in the room, so this was not done. It goes on as it was. End it first.',
  'why.left-running':
    'This class was left running and is long over, so it was not opened. Nothing was changed. Close it at its last sign of life first.',
  'why.locked': 'This session is signed and locked, so nothing was changed.',
  'why.nothing-to-undo': 'There is nothing left to take back. Things can be undone for one minute.',
  'why.bad-range': 'The first day is after the last day, so nothing was looked up. Change one of the two.',
  'why.disk-full':
    'The disk is full, so this was NOT kept. Everything before it is safe. Make room on the disk, then do it again.',
  'why.disk-failed':
    'The disk did not take this, so it was NOT kept. Everything before it is safe. Check the disk, then do it again.',
  'why.unanswered':
    'The program did not answer, so this may not have been kept. Everything marked before is on disk. Look whether it is there, then do it again.',
  'why.wrong-key': 'This passphrase or key doesn’t fit, so nothing was changed. Look at Caps Lock, then try again.',
  'why.wait-a-little':
    'There were several wrong tries in a row, so the next one has to wait a little. Nothing was changed. Try again in a minute.',
  'why.weak-passphrase':
    'This passphrase is too short, so it was not taken. Nothing was changed. Use at least eight characters, better four or five words.',
  'why.not-new':
    'These records have their key already, so no other was made. Nothing was changed. Reload this page and unlock them.',
  'why.no-passphrase':
    'There is no passphrase yet that could open the records again, so they were not locked. Choose one in Settings, Security.',
  'why.sealing-runs': 'Your records are still being sealed with the key before. When that is over, make a new one.',
  'why.class-runs': 'A class is running, so this was not done. It goes on as it was. Do it after the class.',
  'why.no-backup-there':
    'There is no backup in this folder. Nothing was changed. Look whether the path is right and the stick or disk is there.',
  'why.already-open': 'The records here can be opened, so nothing was brought back. Unlock them first.',
  'why.no-such-backup':
    'This backup is not there any more, or can’t be read. Nothing was changed. Choose another, or plug its disk in.',
  'why.folder-refused':
    'Nothing could be written to this folder, so backups go where they went before. Look whether the path is right, the disk is there, and you may write to it.',
  'why.needs-passphrase': 'This file is sealed. Nothing was taken from it yet. Write its passphrase.',
  'why.bad-package':
    'This is no file of Breathing Room, or one that breaks its rules. Nothing was taken from it. Ask for it once more.',
  'why.newer-package':
    'This file was made by a later version of Breathing Room. Nothing was taken from it. Update first, then choose it again.',
  'why.package-damaged':
    'This file is not as it was written: a part of it is damaged or missing. Nothing was taken from it. Ask for it once more.',
  'why.package-too-large':
    'That is more than one file may hold. Nothing was taken or saved. Make a file of chosen classes instead.',
  'why.no-such-upload': 'This file was let go of meanwhile. Nothing was taken from it. Choose it again.',
  'why.not-looked-at': 'What this file would change was not shown yet, so nothing was taken from it. Choose it again.',
  'why.upload-busy': 'This file is still being looked at. Nothing was changed. Wait a moment, then do it again.',
  'why.no-such-media': 'This file is not here any more. Nothing was changed. Bring it in again.',
  'why.media-too-large':
    'This file is too large: a picture may have 16 MB, a document 32 MB, a recording 64 MB. Nothing was kept. Make it smaller, then choose it again.',
  'why.media-wrong-kind':
    'This file is nothing that can be used here, or it has macros in it. Nothing was kept. Use PNG, JPEG or WebP, MP3, M4A, Ogg, WAV or FLAC; to hand on also PDF, Word, Excel, PowerPoint, OpenDocument, RTF or plain text.',
  'why.media-damaged':
    'This file can’t be read to its end. Nothing of it was kept. Open it in another program, save it once more, and choose it again.',
  'why.media-in-use':
    'A practice, a class or a curriculum still uses this, so it was not taken away. Take it out there first.',
  'why.bad-pattern':
    'This breath is outside what a room is led through, or its name belongs to another. It was not kept. Look at its times.',
  'why.pattern-in-use':
    'Another breath of yours names this one for people who would rather not hold their breath. It stays as it was. Choose another one there first.',
  'why.no-such-item': 'This is not in the library any more. Nothing was changed. Look at the list again.',
  'why.no-such-version': 'This version is not on this computer. Nothing was changed. Choose another one.',
  'why.built-in-item':
    'This ships with the program, so it stays as it is. Make a copy: it is yours, and can be changed in every word.',
  'why.changed-elsewhere':
    'This was changed in another window since you opened it. Neither was lost: what is kept there stays, and yours is still on this screen. Make a copy of yours, or open it again.',
  'why.changed-meanwhile':
    'This was changed in another window since you opened it, so yours isn’t kept yet. What is kept there stays. Look at it, and keep yours again.',
  'why.bad-content':
    'This can’t be kept as it is: something in it is missing, or outside of what a class can have. What was kept before stays. Look at the times and the ids.',
  'why.item-too-large':
    'This has grown too long to be kept in one piece. What was kept before stays. Take some text out, or make two of it.',
  'why.item-in-use':
    'A session was held with this class, or a curriculum names it, so it was not taken away. Put it in the archive: it is out of the way there.',
  'why.id-taken': 'Something else here has this name already. Nothing was changed. Try once more.',
  'why.class-unfit':
    'This class is not ready for a room: a breath is held with nothing beside it for those who would rather not, or two parts can’t be told apart. Nothing was opened. Mend it in the library.',
  'why.not-on-roster': 'This person is not on the roster any more. Nothing was changed. Look at the list again.',
  'why.bad-person':
    'This can’t be kept as it is: a name is missing, or a date or a number can’t be right. What was kept before stays. Look at the marked fields.',
  'why.same-person': 'These are one entry already, so there is nothing to merge. Choose two different ones.',
  'why.already-merged':
    'One of these was merged with another entry meanwhile. Nothing was changed. Look at the list again, or take that merge back first.',
  'why.no-such-merge': 'This merge is not in the record any more. Nothing was changed. Look at the list again.',
  'why.merged-since':
    'One of these was merged once more since. Nothing was changed. Take the later merge back first, then this one.',
  'why.no-such-group': 'This group is not here any more. Nothing was changed. Look at the list again.',
  'why.no-such-import':
    'Another list came in since, or the records were shut, so this one can’t be taken back in one piece. Nothing was changed. Archive whom you don’t want on the roster.',
  'why.not-a-table':
    'There is no table in this file that can be read. Nothing was taken from it. Save it as an Excel workbook (.xlsx) or as CSV, then choose it again.',
  'why.empty-table': 'There are no rows in this table. Nothing was taken from it. Choose another file.',
  'why.table-too-large':
    'This table is too large: it may have 4 MB, 5,000 rows and 60 columns. Nothing was taken from it. Make two files of it.',
  'why.old-workbook':
    'This is a workbook of the old form (.xls). Nothing was taken from it. Open it in Excel or LibreOffice, save it as .xlsx, then choose that.',
  'why.no-consent':
    'This person said no to ratings and questionnaires, so these answers were not kept. If they changed their mind, note it on their page first.',
  'why.not-asked':
    'This person was not asked yet whether they want ratings and questionnaires, so nothing was kept. Ask, and note their yes first.',
  'why.bad-answers':
    'An answer is blank, or not among those of the form, so nothing was scored or kept. Look at the marked items.',
  'why.entries-differ':
    'The two entries differ, so nothing was kept yet. Look at the paper form, and set right what differs.',
  'why.not-yet': 'This time is still to come, so the answers were not kept. Look at the date.',
  'why.no-such-answer': 'These answers are not here any more. Nothing was changed. Look at the list again.',
  'why.no-such-questionnaire': 'This questionnaire is not here any more. Nothing was kept. Choose another one.',
  'why.bad-questionnaire':
    'This questionnaire can’t be scored as it is, so it was not kept. Look at its items, the range of answers and the bands.',
  'why.chain-newer':
    'The chain of signatures was written by a later version of Breathing Room, so nothing is told of it here. Please update first.',
  'why.bad-group': 'The group was not kept: something in it can’t be as it is. What you typed is still here.',
  'why.no-such-meeting': 'The group has no such date any more. Nothing was changed.',
  'why.meeting-off': 'This date is not held. Nothing was changed. Say of the date that it is held after all first.',
  'why.same-meeting': 'This is the date that is missed. Choose another one to make up for it.',
  'why.meeting-begun': 'That class has begun already. Nothing was changed.',
  'why.billing-unreadable':
    'What was kept about billing can’t be read, so nothing was done. The file was kept; a backup may hold a good one.',
  'why.no-such-payer': 'This payer is not here any more. Nothing was changed.',
  'why.no-such-batch': 'This document is not here any more. Nothing was changed. Look at the list again.',
  'why.nothing-to-bill': 'None of these lines can be billed as they are, so nothing was made.',
  'why.not-ready-now':
    'Some of these lines can’t be billed any more as they are now, so nothing was made. Look at the list again.',
  'why.cannot-become': 'What was taken back stays taken back. Nothing was changed.',
  'why.no-such-export': 'That choice of columns is not there any more.',
  'why.billed-since':
    'Its classes were billed anew since, so it can’t stand for them as well. Nothing was changed. Take the newer document back first.',
  'why.reply-cut-off':
    'The answer is not whole: its end is missing, or an amount in it is none. Nothing of it was taken. Fetch it from the payer once more.',
  'why.not-a-reply':
    'This is no answer of a payer (999, 277CA or 835) and no table with the numbers of documents. Nothing was changed.',
  'why.claim-not-a-claim': 'Only a claim can be taken back at a payer or said anew. Nothing was made.',
  'why.claim-not-live': 'This claim is taken back already, or the payer never took it. Nothing was made.',
  'why.claim-no-reference':
    'The payer’s own number for this claim is needed first; it stands in the payer’s answer. Nothing was made.',
  'why.claim-not-ready':
    'Not all classes of this claim can be billed as they are now. Mend them first. Nothing was made.',
  'why.claim-several': 'These classes no longer fit on one claim. Take it back and bill them anew. Nothing was made.',
  'why.no-class-chosen': 'Choose a class for this date first.',
  'why.names-others':
    'This page tells who somebody else is, by a name, a birth date or a member number, so it was not printed or saved. Look through what was written about this person, and at the names of classes and places.',
} as const;
