import { useState } from 'react';
import { startBounds } from '#core/session/backdate-bounds';
import { clockTime } from '#core/time/civil';
import { after } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { AskedField } from './asked-field';
import { classLength } from './class-times';
import { minuteOfClass } from './minute-of-class';
import type { StartBandProps } from './start-band';
import { timeWithin } from './time-within';

/** A class that began without this laptop: it counts from then, or goes on at a minute of its run sheet. */
export function StartElsewhere({ room, now, send }: StartBandProps) {
  const say = useSay();
  const [example] = useState(() => clockTime(after(now, minutes(-5)), room.zone));
  const length = classLength(room);
  return (
    <div className="start-elsewhere">
      <AskedField
        label={say('start.began-at')}
        type="time"
        button={say('start.began-button')}
        problem={say('start.began-problem', { time: example })}
        parse={(text) => timeWithin(text, startBounds({ now }), room.zone)}
        onAsk={(asOf) => send({ ask: 'start', asOf })}
      />
      <AskedField
        label={say('start.minute')}
        hint={say('start.minute-hint')}
        button={say('start.minute-button')}
        problem={say('start.minute-problem', { most: Math.floor(length / 60_000) })}
        parse={(text) => minuteOfClass(text, length)}
        onAsk={(from) => send({ ask: 'continue', from })}
      />
    </div>
  );
}
