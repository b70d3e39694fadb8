import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useConnection } from '#bridge/use-connection';
import { useKeepAwake } from '#bridge/use-keep-awake';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { GateState } from '#core/ports/gate';
import { useTheme } from '#ui/theme';
import { InRoom } from './behind';
import { Landing } from './landing';
import { Places } from './places';
import { Standby } from './standby';
import { useLockKey } from './use-lock-key';
import { useSettings } from './use-settings';

export interface InsideProps {
  readonly gate: GateState;
  readonly room: RoomSnapshot | null;
}

/** Behind the gate: the places of the app, or the room while a session is open in it. */
export function Inside({ gate, room }: InsideProps) {
  const connection = useConnection();
  const hold = useSettings();
  useTheme(hold?.settings.theme ?? null);
  useLockKey(gate.hasPassphrase && gate.is === 'open');
  useKeepAwake(room?.run.playback === 'play' || room?.run.playback === 'pause');
  const isInRoom = room !== null;
  useEffect(() => {
    // Whoever leaves the room comes out at Today.
    if (isInRoom) navigate('/', { replace: true });
  }, [isInRoom]);
  if (hold === null) return <Standby is={connection === 'lost' ? 'lost' : 'connecting'} />;
  if (room === null) return <Places hold={hold} gate={gate} />;
  return (
    <Landing at="room">
      <InRoom room={room} hold={hold} gate={gate} />
    </Landing>
  );
}
