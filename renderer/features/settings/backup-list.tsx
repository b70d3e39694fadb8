import './form.css';
import './backup-list.css';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BackupListed } from '#core/ports/backups';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type Gathered, gathered } from './gathered';
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

/** All backups, newest first; one at a time can be looked into. */
export function BackupList({ backups, opened, onOpen, children }: BackupListProps) {
  const say = useSay();
  const all = gathered(backups);
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? all : all.slice(0, few);
  return (
    <>
      <ul className="backup-list" aria-label={say('backups.list')}>
        {shown.map(({ backup, at }) => (
          <BackupItem
            key={backup.id}
            backup={backup}
            at={at}
            isOpen={opened?.id === backup.id}
            onOpen={(isOpen) => onOpen(isOpen ? backup : null)}
          >
            {opened?.id === backup.id && children}
          </BackupItem>
        ))}
      </ul>
      {all.length > shown.length && (
        <div className="settings-actions">
          <Button variant="plain" onPress={() => showAll(true)}>
            {say('backups.more', { count: all.length })}
          </Button>
        </div>
      )}
    </>
  );
}

interface BackupItemProps {
  readonly backup: BackupListed;
  readonly at: Gathered['at'];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

function BackupItem({ backup, at, isOpen, onOpen, children }: BackupItemProps) {
  const say = useSay();
  const { madeAt, reason, documents } = backup;
  const when = momentWords(say, madeAt);
  const place = say(`backups.place.${at}`);
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
