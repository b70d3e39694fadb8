import { useState } from 'react';
import type { BackupListed } from '#core/ports/backups';
import { BackupList } from '#features/settings/backup-list';
import { ImportView } from '#features/settings/import-view';
import { RestoreView } from '#features/settings/restore-view';
import { Unusable } from '#features/today/unusable';
import { Sample } from './sample';
import { sampleBackups, sampleImport, samplePreview } from './sample-records';

function nothing(): void {
  // Nobody stands behind these samples.
}

const lost = { kind: 'sessions', id: 'ses_cmd_4f2a', keptAs: 'quarantine/ses_cmd_4f2a.json' } as const;

function Backups() {
  const [opened, open] = useState<BackupListed | null>(sampleBackups[2] ?? null);
  return (
    <BackupList backups={sampleBackups} opened={opened} onOpen={open}>
      <div className="backup-inside">
        <RestoreView preview={samplePreview} isBusy={false} onRestore={nothing} />
      </div>
    </BackupList>
  );
}

/** Backups, what is inside one, what a file would change, and what could not be read. */
export function RecordSamples() {
  return (
    <>
      <Sample name="gallery.backups">
        <div className="gallery-narrow">
          <Backups />
        </div>
      </Sample>
      <Sample name="gallery.import">
        <div className="gallery-narrow">
          <ImportView
            name="classes_2026-11-23.breathingroom"
            preview={sampleImport}
            onTake={nothing}
            onLeave={nothing}
          />
        </div>
      </Sample>
      <Sample name="gallery.unusable">
        <div className="gallery-narrow">
          <Unusable
            files={[
              { ...lost, why: 'corrupt' },
              { ...lost, id: 'ses_cmd_9c11', why: 'older' },
              { ...lost, id: 'ses_cmd_77d0', why: 'missing', keptAs: 'sessions/ses_cmd_77d0.json' },
              { ...lost, id: 'ses_cmd_5b83', why: 'newer' },
            ]}
            damaged={[{ kind: 'sessions', id: 'ses_cmd_12ee', why: 'damaged-lines', lines: 2, missing: 1 }]}
          />
        </div>
      </Sample>
    </>
  );
}
