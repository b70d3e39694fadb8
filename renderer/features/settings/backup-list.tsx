import './form.css';
import './backup-list.css';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BackupListed } from '#core/ports/backups';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { momentWords } from './moment-words';

export interface BackupListProps {
  readonly backups: readonly BackupListed[];
  /** The one that is looked into. */
  readonly opened: BackupListed | null;
  readonly onOpen: (backup: BackupListed | null) => void;
  /** What is inside it. */
  readonly children: ReactNode;
}

/** How many are shown at first. */
const few = 6;

function keyOf({ place, id }: BackupListed): string {
  return `${place}/${id}`;
}

/** All backups, newest first; one at a time can be looked into. */
export function BackupList({ backups, opened, onOpen, children }: BackupListProps) {
  const say = useSay();
  const openKey = opened && keyOf(opened);
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? backups : backups.slice(0, few);
  return (
    <>
      <ul className="backup-list" aria-label={say('backups.list')}>
        {shown.map((backup) => (
          <BackupItem
            key={keyOf(backup)}
            backup={backup}
            isOpen={openKey === keyOf(backup)}
            onOpen={(isOpen) => onOpen(isOpen ? backup : null)}
          >
            {openKey === keyOf(backup) && children}
          </BackupItem>
        ))}
      </ul>
      {backups.length > shown.length && (
        <div className="settings-actions">
          <Button variant="plain" onPress={() => showAll(true)}>
            {say('backups.more', { count: backups.length })}
          </Button>
        </div>
      )}
    </>
  );
}

interface BackupItemProps {
  readonly backup: BackupListed;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

function BackupItem({ backup, isOpen, onOpen, children }: BackupItemProps) {
  const say = useSay();
  const { madeAt, reason, documents } = backup;
  const when = momentWords(say, madeAt);
  const place = say(`backups.place.${backup.place}`);
  return (
    <li className="backup">
      <p className="backup-when">{when}</p>
      <p className="backup-about">
        {say('backups.about', { reason: say(`backups.reason.${reason}`), documents, place })}
      </p>
      <Button
        variant="plain"
        icon={isOpen ? ChevronUp : ChevronDown}
        onPress={() => onOpen(!isOpen)}
        label={isOpen ? say('backups.close') : say('backups.look-at', { when, place })}
      >
        {say(isOpen ? 'backups.close' : 'backups.look')}
      </Button>
      {children}
    </li>
  );
}
