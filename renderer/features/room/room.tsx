import './room.css';
import { type ReactNode, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { Announcer } from './announcer';
import type { Wish } from './key-to-wish';
import { KeysPanel } from './keys-panel';
import { Moment } from './moment';
import { People } from './people';
import { Ribbon } from './ribbon';
import { Signing } from './signing';
import { TopBar } from './top-bar';
import { Transport } from './transport';
import { UndoOffer } from './undo-offer';
import { useFlagNotices } from './use-flag-notices';
import { useFocusKept } from './use-focus-kept';
import { useRoomKeys } from './use-room-keys';
import { useSend } from './use-send';
import { useSound } from './use-sound';
import { commandOf, hasMinuteToTake } from './wish-to-command';

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
  const sound = useSound(room, settings);
  const ground = useRef<HTMLDivElement>(null);
  const [hasKeys, showKeys] = useState(false);
  useFocusKept(ground);
  const isOver = room.run.playback === 'finished';
  useFlagNotices(room.run.flags);
  useRoomKeys((wish: Wish) => {
    const command = commandOf(wish, room.run);
    const isVain = wish === 'shorter' && !hasMinuteToTake(room);
    if (command !== null && room.signed === null && !isVain) sender.send(command);
    if (wish === 'mute') changeSettings({ muted: !settings.muted });
    if (wish === 'undo' && room.undo !== null) sender.undo();
    if (wish === 'keys') showKeys((before) => !before);
    if (wish === 'close') showKeys(false);
    if (wish === 'leave-field') ground.current?.focus();
  });
  return (
    <div className="room" tabIndex={-1} ref={ground}>
      <TopBar
        room={room}
        sound={sound}
        settings={settings}
        changeSettings={changeSettings}
        sender={sender}
        onKeys={() => showKeys((before) => !before)}
      />
      <Ribbon room={room} sender={sender} />
      {isOver ? (
        <Signing room={room} settings={settings} changeSettings={changeSettings} />
      ) : (
        <Moment room={room} settings={settings} />
      )}
      <People room={room} lock={lock} unlock={unlock} />
      <Transport room={room} sender={sender} wallTheme={settings.wallTheme} />
      {hasKeys && <KeysPanel onClose={() => showKeys(false)} />}
      <UndoOffer key={String(room.isPrivate)} room={room} sender={sender} />
      <Announcer room={room} />
    </div>
  );
}
