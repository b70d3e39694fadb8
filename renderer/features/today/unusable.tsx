import './today-list.css';
import { ArchiveRestore, FileWarning } from 'lucide-react';
import { useId } from 'react';
import type { TodayListing } from '#bridge/records';
import { ButtonLink } from '#ui/button-link';
import { type Say, useSay } from '#ui/say';

/** Where backups are brought back. */
const backups = '#/settings/backups';

export interface UnusableProps {
  readonly files: TodayListing['unusable'];
  readonly damaged: TodayListing['damaged'];
}

function fileWords(say: Say, { kind, id, why, keptAs }: UnusableProps['files'][number]): string {
  return kind === 'index' ? say('today.unusable-index') : say(`today.unusable-${why}`, { id, path: keptAs });
}

/** Files that could not be read, named so that somebody can look for them, and the way to bring them back. */
export function Unusable({ files, damaged }: UnusableProps) {
  const say = useSay();
  const id = useId();
  if (files.length + damaged.length === 0) return null;
  const mayComeBack = damaged.length > 0 || files.some(({ kind, why }) => kind !== 'index' && why !== 'newer');
  return (
    <section className="today-list" aria-labelledby={id}>
      <h2 className="today-list-heading today-list-warn" id={id}>
        <FileWarning className="icon" aria-hidden />
        {say('today.unusable', { count: files.length + damaged.length })}
      </h2>
      <ul>
        {files.map((file) => (
          <li key={`${file.kind}/${file.id}/${file.why}`} className="today-unusable">
            {fileWords(say, file)}
          </li>
        ))}
        {damaged.map(({ id: session, lines, missing }) => (
          <li key={`${session}/lines`} className="today-unusable">
            {say('today.damaged-lines', { id: session, lines, missing, both: lines > 0 && missing > 0 ? 'yes' : 'no' })}
          </li>
        ))}
      </ul>
      {mayComeBack && (
        <div>
          <ButtonLink href={backups} icon={ArchiveRestore}>
            {say('today.bring-back')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
