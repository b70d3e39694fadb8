import type { ReactNode } from 'react';
import { useNow } from '#bridge/use-now';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { between } from '#core/time/instant';
import { useSay } from '#ui/say';
import { DistressCard } from './distress-card';
import type { NoteCall } from './note-field';
import type { Sender } from './use-send';

export interface DistressNowProps {
  /** Without its people. */
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly call: NoteCall;
  /** Says who left; nothing while names are shut away. */
  readonly exit: ReactNode;
}

/** The distress path in the middle of the room, in place of the class that rests for it. */
export function DistressNow({ room, sender, call, exit }: DistressNowProps) {
  const say = useSay();
  const now = useNow(1000);
  return (
    <main className="moment distress" aria-label={say('distress.title')}>
      <DistressCard
        rested={between(room.run.pausedAt ?? now, now)}
        isPrivate={room.isPrivate}
        call={call}
        exit={exit}
        onGoOn={() => sender.send({ ask: 'start' })}
        onEnd={() => sender.send({ ask: 'end' })}
      />
    </main>
  );
}
