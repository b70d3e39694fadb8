import './room-band.css';
import { ChevronDown, ChevronUp, Play } from 'lucide-react';
import { useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Command } from '#core/session/transport';
import { clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { classLength } from './class-times';
import { missedStart } from './late-start';
import { StartElsewhere } from './start-elsewhere';

export interface StartBandProps {
  readonly room: RoomSnapshot;
  readonly now: Instant;
  readonly send: (command: Command) => void;
}

/** Before the class: from when it counts where its promised start has passed, and how it goes on that began elsewhere. */
export function StartBand({ room, now, send }: StartBandProps) {
  const say = useSay();
  const [isOpen, open] = useState(false);
  const missed = missedStart(room, now);
  return (
    <div className="start-band">
      {missed !== null && (
        <div className="room-band">
          <p className="room-band-words">
            {say('start.late', { time: clockTime(after(now, classLength(room)), room.zone) })}
          </p>
          <Button icon={Play} onPress={() => send({ ask: 'start' })}>
            {say('start.now')}
          </Button>
          <Button onPress={() => send({ ask: 'start', asOf: missed })}>
            {say('start.as-of', { time: clockTime(missed, room.zone) })}
          </Button>
        </div>
      )}
      <Button
        variant="plain"
        icon={isOpen ? ChevronUp : ChevronDown}
        isExpanded={isOpen}
        onPress={() => open((before) => !before)}
      >
        {say('start.elsewhere')}
      </Button>
      {isOpen && <StartElsewhere room={room} now={now} send={send} />}
    </div>
  );
}
