import { type ReactNode, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { Announcer } from './announcer';
import type { Wish } from './key-to-wish';
import { KeysPanel } from './keys-panel';
import { Ribbon } from './ribbon';
import { TopBar } from './top-bar';
import { Transport } from './transport';
import { useFlagNotices } from './use-flag-notices';
import { useFocusKept } from './use-focus-kept';
import { useRoomKeys } from './use-room-keys';
import type { Sender } from './use-send';
import { useSound } from './use-sound';
import { commandOf, hasMinuteToTake } from './wish-to-command';

export interface GroundProps {
  /** Without its people. */
  readonly room: RoomSnapshot;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
  readonly sender: Sender;
  /** This moment of the class, or its signing. */
  readonly centre: ReactNode;
  readonly people: ReactNode;
  readonly undo: ReactNode;
}

/** The room around the people: its keys, its sound, and what runs the class. No name ever comes here. */
export function Ground({ room, settings, changeSettings, sender, centre, people, undo }: GroundProps) {
  const sound = useSound(room, settings);
  const ground = useRef<HTMLDivElement>(null);
  const [hasKeys, showKeys] = useState(false);
  useFocusKept(ground);
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
      {centre}
      {people}
      <Transport room={room} sender={sender} wallTheme={settings.wallTheme} />
      {hasKeys && <KeysPanel onClose={() => showKeys(false)} />}
      {undo}
      <Announcer room={room} />
    </div>
  );
}
