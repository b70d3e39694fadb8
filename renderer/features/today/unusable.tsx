import { FileWarning } from 'lucide-react';
import type { Listing } from '#bridge/records';
import { useSay } from '#ui/say';

/** Files that could not be read, named so that somebody can look for them. */
export function Unusable({
  files,
  damaged,
}: {
  readonly files: Listing['unusable'];
  readonly damaged: Listing['damaged'];
}) {
  const say = useSay();
  if (files.length + damaged.length === 0) return null;
  return (
    <section className="today-list" aria-labelledby="unusable">
      <h2 className="today-list-heading today-list-warn" id="unusable">
        <FileWarning className="icon" aria-hidden />
        {say('today.unusable', { count: files.length + damaged.length })}
      </h2>
      <ul>
        {files.map(({ id, why, keptAs }) => (
          <li key={id} className="today-unusable">
            {say(`today.unusable-${why}`, { id, path: keptAs })}
          </li>
        ))}
        {damaged.map(({ id, lines }) => (
          <li key={`${id}/lines`} className="today-unusable">
            {say('today.damaged-lines', { id, lines })}
          </li>
        ))}
      </ul>
    </section>
  );
}
