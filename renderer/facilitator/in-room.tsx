import { theProgram } from '#bridge/program';
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
import type { SettingsHold } from './use-settings';
import { useTitle } from './use-title';

export interface InRoomProps {
  readonly room: RoomSnapshot;
  readonly hold: SettingsHold;
  readonly gate: GateState;
}

/** The room of a session, with what other features put into it. */
export function InRoom({ room, hold, gate }: InRoomProps) {
  const say = useSay();
  useTitle(say('room.title'));
  return (
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
        <RatingsButton session={room.session} variant="plain" due={() => roomMoment(room, theProgram().clock.now())} />
      }
      classAsItRan={<ClassAsItRan session={room.session} changes={DifferenceList} level={3} />}
    />
  );
}
