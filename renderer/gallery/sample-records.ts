import type { MergeState } from '#core/packages/merge';
import type { PackagePreview, PreviewItem } from '#core/packages/package-preview';
import type { BackupListed, BackupReason, RestoreItem, RestorePreview, RestoreState } from '#core/ports/backups';
import { opened } from './sample-clock';

const day = 86_400_000;

function backup(age: number, reason: BackupReason, place: BackupListed['place'] = 'own'): BackupListed {
  return { id: `sample-${age}`, madeAt: opened - age * day, reason, documents: 214 - age, place };
}

/** Backups as they gather in two weeks. */
export const sampleBackups: readonly BackupListed[] = [
  backup(0, 'start'),
  backup(0, 'start', 'second'),
  backup(1, 'signed'),
  backup(3, 'asked'),
  backup(4, 'before-restore'),
  backup(8, 'signed'),
  backup(13, 'start'),
];

const titles = ['Room to breathe', 'Room to think', 'Ten quiet minutes'];

function session(age: number, state: RestoreState): RestoreItem {
  const title = titles[age % titles.length] ?? '';
  return { kind: 'sessions', id: `ses_${age}_${state}`, state, session: { title, plannedStart: opened - age * day } };
}

/** What a backup of last week would do. */
export const samplePreview: RestorePreview = {
  backup: backup(8, 'signed'),
  items: [
    session(9, 'only-in-backup'),
    session(16, 'damaged-here'),
    session(23, 'backup-newer'),
    session(10, 'here-newer'),
    { kind: 'settings', id: 'settings', state: 'here-newer', session: null },
    session(2, 'only-here'),
    ...Array.from({ length: 199 }, (_, index) => session(30 + index, 'same')),
  ],
};

function item(kind: PreviewItem['kind'], state: MergeState, more: Partial<PreviewItem> = {}): PreviewItem {
  return { kind, id: `${kind}-${state}`, title: null, plannedStart: null, state, findings: [], ...more };
}

/** What a file from a colleague would change. */
export const sampleImport: PackagePreview = {
  sealed: true,
  items: [
    item('classes', 'new', { title: 'An hour by the sea', findings: ['practice-share-low', 'source-missing'] }),
    item('sessions', 'new', { title: 'Room to think', plannedStart: opened - 6 * day }),
    item('classes', 'unfit', { title: 'Deep and fast', findings: ['partner-missing'] }),
    item('settings', 'newer-here'),
  ],
  counts: {
    new: 2,
    'newer-in-file': 0,
    same: 31,
    'newer-here': 1,
    differs: 0,
    'is-open': 0,
    'built-in': 0,
    unfit: 1,
  },
};
