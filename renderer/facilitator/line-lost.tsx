import { Unplug } from 'lucide-react';
import { useSay } from '#ui/say';

/** Said over any place while the line is down; the place itself goes on from what it knows. */
export function LineLost() {
  const say = useSay();
  return (
    <p className="line-lost" role="status">
      <Unplug className="icon" aria-hidden />
      {say('app.lost')}
    </p>
  );
}
