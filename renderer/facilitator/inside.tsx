import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { theProgram } from '#bridge/program';
import { useConnection } from '#bridge/use-connection';
import { useKeepAwake } from '#bridge/use-keep-awake';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { GateState } from '#core/ports/gate';
import { LockNow } from '#features/gate/lock-now';
import { UnlockPanel } from '#features/gate/unlock-panel';
import { DifferenceList } from '#features/library/difference-list';
import { PaperDoings } from '#features/paper/paper-doings';
import { SignInSheetButton } from '#features/paper/sign-in-sheet-button';
import { ClassAsItRan } from '#features/records/class-as-it-ran';
import { ReadyAfter } from '#features/room/ready-after';
import { ReadyButton } from '#features/room/ready-button';
import { Room } from '#features/room/room';
import { RunSheetButton } from '#features/run-sheet/run-sheet-button';
import { Preflight } from '#features/today/preflight';
import { roomMoment } from '#features/wellbeing/moment-due';
import { RatingsButton } from '#features/wellbeing/ratings-button';
import { useSay } from '#ui/say';
import { useTheme } from '#ui/theme';
import { Landing } from './landing';
import { Places } from './places';
import { Standby } from './standby';
import { useLockKey } from './use-lock-key';
import { useSettings } from './use-settings';
import { useTitle } from './use-title';

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
      <RoomTitle />
      <Room
        key={room.session}
        room={room}
        settings={hold.settings}
        changeSettings={hold.change}
        lock={gate.hasPassphrase && <LockNow at="room" />}
        unlock={<UnlockPanel isOpening={gate.isOpening} isOver={room.run.playback === 'finished'} />}
        runSheet={
          <>
            <RunSheetButton ground={room} zone={room.zone} variant="quiet" />
            {!room.isPrivate && <SignInSheetButton session={room.session} variant="quiet" />}
          </>
        }
        preflight={<Preflight settings={hold.settings} walls={room.walls} />}
        paper={<PaperDoings room={room} />}
        billing={{ foot: <ReadyButton room={room} />, after: <ReadyAfter room={room} /> }}
        ratings={
          <RatingsButton
            session={room.session}
            variant="plain"
            due={() => roomMoment(room, theProgram().clock.now())}
          />
        }
        classAsItRan={<ClassAsItRan session={room.session} changes={DifferenceList} level={3} />}
      />
    </Landing>
  );
}

function RoomTitle() {
  const say = useSay();
  useTitle(say('room.title'));
  return null;
}
