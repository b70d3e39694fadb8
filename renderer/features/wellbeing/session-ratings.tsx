import './session-ratings.css';
import { useCallback, useState } from 'react';
import { useAsked } from '#bridge/use-asked';
import { wellbeing } from '#bridge/wellbeing';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import type { Notice } from '#ui/toast';
import { RatingRows } from './rating-rows';
import { RoomTally } from './room-tally';
import { ToldHere } from './told-here';

export interface SessionRatingsProps {
  readonly session: string;
  /** Which ratings are asked for first. */
  readonly first: 'before' | 'after';
}

const moments = ['before', 'after'] as const;

/** What everybody of a session said before and after it, from 0 to 10: entered by keys, and together where nobody can be told from it. */
export function SessionRatings({ session, first }: SessionRatingsProps) {
  const say = useSay();
  const [moment, choose] = useState(first);
  const [told, tell] = useState<Notice | null>(null);
  const ask = useCallback(
    async () => ({ lines: await wellbeing.ratings(session), tally: await wellbeing.tally(session) }),
    [session],
  );
  const { value, failed, again } = useAsked(ask);
  if (value?.lines.done !== true) {
    return failed || value !== undefined ? (
      <p>
        {say('ratings.failed')} <Button onPress={again}>{say('ratings.again')}</Button>
      </p>
    ) : null;
  }
  const lines = value.lines.value;
  return (
    <div className="ratings">
      <p className="ratings-lead">{say(lines.length === 0 ? 'ratings.nobody' : 'ratings.lead')}</p>
      {lines.length > 0 && (
        <>
          <Segmented
            label={say('ratings.moment')}
            isLabelHidden
            options={moments.map((id) => ({ id, word: say(`ratings.moment-${id}`) }))}
            value={moment}
            onChange={choose}
          />
          <ToldHere told={told} onGone={() => tell(null)} />
          <RatingRows session={session} lines={lines} moment={moment} onKept={again} tell={tell} />
        </>
      )}
      {value.tally.done && <RoomTally tally={value.tally.value} />}
    </div>
  );
}
