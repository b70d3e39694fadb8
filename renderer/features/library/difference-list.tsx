import { Equal } from 'lucide-react';
import { differences } from '#core/library/compare';
import { useSay } from '#ui/say';
import type { Sides } from './difference-groups';
import { DifferenceTable } from './difference-table';

/** Everything in which two contents of one thing differ, in words. */
export function DifferenceList(sides: Sides) {
  const say = useSay();
  const changes = differences(sides.before, sides.after);
  if (changes.length === 0) {
    return (
      <p className="differences-none">
        <Equal className="icon" aria-hidden />
        {say('difference.none')}
      </p>
    );
  }
  return (
    <div className="differences-all">
      <p className="differences-count">{say('difference.count', { count: changes.length })}</p>
      <DifferenceTable changes={changes} {...sides} />
    </div>
  );
}
