import './room.css';
import { type ReactNode, useCallback, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { useIsCovered } from './covered';
import { CoveredNow, CoveredReport } from './covered-now';
import { DistressExit } from './distress-exit';
import { DistressNow } from './distress-now';
import { Ground } from './ground';
import { Moment } from './moment';
import { type Beside, People } from './people';
import { Signing } from './signing';
import { UndoOffer } from './undo-offer';
import { useSend } from './use-send';
import { WithoutHolds } from './without-holds';
import { withoutPeople } from './without-people';

export interface RoomProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
  /** Shuts names and records away; false where there is no lock. */
  readonly lock: ReactNode;
  /** Stands in place of the people while names are shut away. */
  readonly unlock: ReactNode;
  /** Prints the class on one page; false where there is nothing to print. */
  readonly runSheet: ReactNode;
  /** Whether this computer is ready, asked before the class; left out in a rehearsal. */
  readonly preflight?: ReactNode;
  /** The class as it ran, word for word, beside its report; left out in a rehearsal. */
  readonly classAsItRan?: ReactNode;
  /** Paper for the people of this class; left out in a rehearsal. */
  readonly paper?: ReactNode;
  /** What people say of how they are, before and after; left out in a rehearsal. */
  readonly ratings?: ReactNode;
  /** Who can be billed, in the people's foot and after the class; left out in a rehearsal. */
  readonly billing?: { readonly foot: ReactNode; readonly after: ReactNode } | undefined;
}

/** The room while a session is open in it: before, during and after the class. */
export function Room(props: RoomProps) {
  const { room, settings, changeSettings, lock, unlock, runSheet, preflight, classAsItRan, paper, ratings, billing } =
    props;
  const sender = useSend();
  const nameless = withoutPeople(room);
  const isCovered = useIsCovered() && !room.isPrivate;
  // A cover hides what a lock would hide, though nothing is locked.
  const seen = isCovered ? { ...nameless, isPrivate: true } : room;
  const { playback, inDistress } = room.run;
  const [beside, showBeside] = useState<Beside>('people');
  const isOver = playback === 'finished';
  const [wasOver, setWasOver] = useState(isOver);
  if (isOver !== wasOver) {
    setWasOver(isOver);
    // After the class the marks are looked over.
    if (isOver) showBeside('people');
  }
  const [isNoteWanted, wantNote] = useState(false);
  const onHere = useCallback(() => wantNote(false), []);
  const takeNote = (): void => {
    if (seen.isPrivate || room.signed !== null) return;
    if (!inDistress) showBeside('notes');
    wantNote(true);
  };
  const moment = (): ReactNode => {
    if (isOver && isCovered) return <CoveredReport />;
    if (isOver) {
      return (
        <Signing
          room={room}
          settings={settings}
          changeSettings={changeSettings}
          classAsItRan={classAsItRan}
          paper={paper}
          billing={billing?.after}
        />
      );
    }
    if (inDistress) {
      const call = { isWanted: isNoteWanted, onHere };
      return <DistressNow room={nameless} sender={sender} call={call} exit={<DistressExit people={seen.people} />} />;
    }
    return <Moment room={nameless} settings={settings} withoutHolds={<WithoutHolds room={room} />} />;
  };
  return (
    <Ground
      room={nameless}
      settings={settings}
      changeSettings={changeSettings}
      sender={sender}
      centre={moment()}
      people={
        <People
          room={seen}
          lock={lock}
          unlock={isCovered ? <CoveredNow /> : unlock}
          beside={beside}
          onBeside={showBeside}
          call={{ isWanted: isNoteWanted && !inDistress, onHere }}
          paper={paper}
          ratings={ratings}
          billing={billing?.foot}
        />
      }
      onNote={takeNote}
      runSheet={runSheet}
      preflight={preflight}
      undo={<UndoOffer key={String(seen.isPrivate)} room={seen} sender={sender} />}
    />
  );
}
