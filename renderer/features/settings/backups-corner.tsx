import { useEffect, useRef, useState } from 'react';
import { backups } from '#bridge/backups';
import { useAsked } from '#bridge/use-asked';
import type { BackupListed, Restored } from '#core/ports/backups';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { BackupList } from './backup-list';
import { MakeBackup } from './make-backup';
import { RestoreInside } from './restore-inside';
import { SecondFolder } from './second-folder';
import { Section } from './section';

/** The backups: what there is, one more, a second place for them, and the way back. */
export function BackupsCorner() {
  const say = useSay();
  const { value, failed, again } = useAsked(backups.list);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [opened, open] = useState<BackupListed | null>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone with the preview.
    if (restored !== null) outcome.current?.focus();
  }, [restored]);
  if (value === undefined || value === null) {
    if (!failed && value !== null) return null;
    return (
      <Section heading={say('backups.heading')}>
        <p>{say('backups.failed')}</p>
        <div className="settings-actions">
          <Button onPress={again}>{say('today.try-again')}</Button>
        </div>
      </Section>
    );
  }
  return (
    <>
      <Section heading={say('backups.heading')} lead={say('backups.lead')}>
        <MakeBackup onMade={again} />
        {restored !== null && (
          <p className="settings-outcome" role="status" tabIndex={-1} ref={outcome}>
            {say('restore.done', { count: restored.broughtBack, left: restored.left })}{' '}
            {restored.unreadable > 0 && say('restore.done-unreadable', { count: restored.unreadable })}
          </p>
        )}
        {value.backups.length === 0 ? (
          <p className="settings-words">
            {say('backups.none')}. {say('backups.none-words')}
          </p>
        ) : (
          <BackupList backups={value.backups} opened={opened} onOpen={open}>
            {opened && (
              <RestoreInside
                which={opened}
                onRestored={(came) => {
                  open(null);
                  setRestored(came);
                  again();
                }}
              />
            )}
          </BackupList>
        )}
      </Section>
      <SecondFolder folder={value.secondFolder} problem={value.secondProblem} onChanged={again} />
    </>
  );
}
