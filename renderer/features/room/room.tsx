import './room.css';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { Ground } from './ground';
import { Moment } from './moment';
import { People } from './people';
import { Signing } from './signing';
import { UndoOffer } from './undo-offer';
import { useSend } from './use-send';
import { withoutPeople } from './without-people';

export interface RoomProps {
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
  /** Shuts names and records away; false where there is no lock. */
  readonly lock: ReactNode;
  /** Stands in place of the people while names are shut away. */
  readonly unlock: ReactNode;
}

/** The room while a session is open in it: before, during and after the class. */
export function Room({ room, settings, changeSettings, lock, unlock }: RoomProps) {
  const sender = useSend();
  const nameless = withoutPeople(room);
  const isOver = room.run.playback === 'finished';
  return (
    <Ground
      room={nameless}
      settings={settings}
      changeSettings={changeSettings}
      sender={sender}
      centre={
        isOver ? (
          <Signing room={room} settings={settings} changeSettings={changeSettings} />
        ) : (
          <Moment room={nameless} settings={settings} />
        )
      }
      people={<People room={room} lock={lock} unlock={unlock} />}
      undo={<UndoOffer key={String(room.isPrivate)} room={room} sender={sender} />}
    />
  );
}
