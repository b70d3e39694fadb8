import { type ReactNode, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import type { SoundTrouble } from '#sound/sound-player';
import { useSay } from '#ui/say';
import { type Declined, fitDue } from './fit-due';
import { FitOffer } from './fit-offer';
import { SleepBand } from './sleep-band';
import { SoundBand } from './sound-band';
import { StartBand } from './start-band';
import { useReading } from './use-reading';
import type { Sender } from './use-send';

export interface RoomBandsProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly sender: Sender;
  /** What of the sound isn't as it was wished. */
  readonly troubles: readonly SoundTrouble[];
  /** Whether this computer is ready, asked before the class. */
  readonly preflight: ReactNode;
  /** Shows what a fit would do; null while it is shown. */
  readonly onFit: (() => void) | null;
}

/** What the class asks of the facilitator, under the clock, one thing at a time; nothing waits for an answer. */
export function RoomBands({ room, settings, sender, troubles, preflight, onFit }: RoomBandsProps) {
  const say = useSay();
  const { now } = useReading(room);
  const [declined, decline] = useState<Declined | null>(null);
  const { run } = room;
  if (run.playback === 'finished') return null;
  if (run.playback === 'stop' || run.playback === 'armed') {
    return (
      <section className="room-bands" aria-label={say('room.bands')}>
        <StartBand room={room} now={now} send={sender.send} />
        {preflight}
        <div role="status">
          <SoundBand troubles={troubles} />
        </div>
      </section>
    );
  }
  const due = onFit === null ? null : fitDue(room, now, { after: settings.offerFitAfter, declined });
  return (
    <section className="room-bands" aria-label={say('room.bands')}>
      <div role="status">
        {run.slept !== null && (
          <SleepBand slept={run.slept} onAnswer={(was) => sender.send({ ask: 'slept-as', was })} />
        )}
        {run.slept === null && due === null && <SoundBand troubles={troubles} />}
        {run.slept === null && due !== null && onFit !== null && (
          <FitOffer due={due} onShow={onFit} onNotNow={() => decline({ part: run.part, late: due.late })} />
        )}
      </div>
    </section>
  );
}
