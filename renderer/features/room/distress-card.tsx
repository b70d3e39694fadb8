import './distress-card.css';
import { Flag, Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useNow } from '#bridge/use-now';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { between } from '#core/time/instant';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { lengthText } from './clock-text';
import { DistressSteps } from './distress-steps';
import { type NoteCall, NoteField } from './note-field';
import type { Sender } from './use-send';

export interface DistressCardProps {
  /** Without its people. */
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly call: NoteCall;
}

/**
 * Somebody needs care: what helps, how long the class has rested, and the two ways on. It takes the place of the class
 * and the focus, and holds neither.
 */
export function DistressCard({ room, sender, call }: DistressCardProps) {
  const say = useSay();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const title = room.plan.parts.find(({ id }) => id === room.run.part)?.title ?? '';
  return (
    <main className="moment distress" aria-labelledby="distress">
      <section className="distress-card" aria-labelledby="distress" tabIndex={-1} ref={card}>
        <header className="distress-head">
          <h2 id="distress">{say('distress.title')}</h2>
          <RestingFor room={room} />
          <p className="distress-waits">{say('distress.waits', { title })}</p>
        </header>
        <DistressSteps />
        {room.isPrivate ? (
          <p className="distress-waits">{say('distress.no-notes')}</p>
        ) : (
          <NoteField
            about="distress"
            label={say('distress.note')}
            call={call}
            onSent={() => card.current?.focus({ preventScroll: true })}
          />
        )}
        <div className="distress-ways">
          <Button variant="primary" size="large" icon={Play} onPress={() => sender.send({ ask: 'start' })}>
            {say('distress.go-on')}
          </Button>
          <Button size="large" icon={Flag} onPress={() => sender.send({ ask: 'end' })}>
            {say('distress.end')}
          </Button>
        </div>
      </section>
    </main>
  );
}

function RestingFor({ room }: Pick<DistressCardProps, 'room'>) {
  const say = useSay();
  const now = useNow(1000);
  const { pausedAt } = room.run;
  if (pausedAt === null) return null;
  return (
    <p className="distress-time" role="timer">
      {say('distress.time', { time: lengthText(between(pausedAt, now)) })}
    </p>
  );
}
