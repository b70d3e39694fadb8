import { FileWarning } from 'lucide-react';
import type { Listing } from '#bridge/records';
import { useSay } from '#ui/say';

/** Files that could not be read, named so that somebody can look for them. */
export function Unusable({ files }: { readonly files: Listing['unusable'] }) {
  const say = useSay();
  if (files.length === 0) return null;
  return (
    <section className="today-list" aria-labelledby="unusable">
      <h2 className="today-list-heading today-list-warn" id="unusable">
        <FileWarning className="icon" aria-hidden />
        {say('today.unusable', { count: files.length })}
      </h2>
      <ul>
        {files.map(({ id, why, keptAs }) => (
          <li key={id} className="today-unusable">
            {say(`today.unusable-${why}`, { id, path: keptAs })}
          </li>
        ))}
      </ul>
    </section>
  );
}
