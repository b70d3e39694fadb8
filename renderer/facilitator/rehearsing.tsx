import { useState } from 'react';
import { endRehearsal, type Rehearsal } from '#bridge/rehearsal';
import type { GateState } from '#core/ports/gate';
import { RehearsalBand } from '#features/rehearsal/rehearsal-band';
import { RehearsalOver } from '#features/rehearsal/rehearsal-over';
import { Room } from '#features/room/room';
import { Pace } from '#scenes/pace';
import { useSay } from '#ui/say';
import { useTheme } from '#ui/theme';
import { Landing } from './landing';
import { useLockKey } from './use-lock-key';
import { useTitle } from './use-title';

export interface RehearsingProps {
  readonly gate: GateState;
  readonly rehearsal: Rehearsal;
}

/** The room of a rehearsal. It holds no name and no record, so that it goes on while these are shut away. */
export function Rehearsing({ gate, rehearsal }: RehearsingProps) {
  const { room, rate } = rehearsal;
  const say = useSay();
  // What is changed in a rehearsal is let go of with it.
  const [settings, setSettings] = useState(rehearsal.settings);
  useTitle(say('rehearsal.title'));
  useTheme(settings.theme);
  useLockKey(gate.hasPassphrase && gate.is === 'open', endRehearsal);
  return (
    <Landing at={room.session}>
      <Pace value={rate}>
        <div className="rehearsing">
          <RehearsalBand rate={rate} room={room} />
          {room.run.playback === 'finished' ? (
            <RehearsalOver room={room} />
          ) : (
            <Room
              key={room.session}
              room={room}
              settings={settings}
              changeSettings={(to) => setSettings((before) => ({ ...before, ...to }))}
              lock={false}
              unlock={false}
              runSheet={false}
            />
          )}
        </div>
      </Pace>
    </Landing>
  );
}
