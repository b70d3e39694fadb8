import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { wallLookOf } from '#core/records/wall-look-of';
import { Announcer } from './announcer';
import { FitNow } from './fit-now';
import { isChoosing } from './is-choosing';
import type { Wish } from './key-to-wish';
import { KeysPanel } from './keys-panel';
import { OverBar } from './over-bar';
import { Ribbon } from './ribbon';
import { RoomBands } from './room-bands';
import { isOverBar, mayLie, type RoomPanel } from './room-panel';
import { TopBar } from './top-bar';
import { Transport } from './transport';
import { useFlagNotices } from './use-flag-notices';
import { useFocusKept } from './use-focus-kept';
import { useRoomKeys } from './use-room-keys';
import type { Sender } from './use-send';
import { useSound } from './use-sound';
import { useWallOpening } from './use-wall-opening';
import { WallState } from './wall-state';
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
  /** Somebody wants to write a note. */
  readonly onNote: () => void;
  /** Prints the class on one page. */
  readonly runSheet: ReactNode;
  /** Whether this computer is ready, asked before the class. */
  readonly preflight: ReactNode;
}

/** The room around the people: its keys, its sound, and what runs the class. No name ever comes here. */
export function Ground(props: GroundProps) {
  const { room, settings, changeSettings, sender, centre, people, undo, onNote, runSheet, preflight } = props;
  const sound = useSound(room, settings);
  const look = useMemo(() => wallLookOf(settings), [settings]);
  const opening = useWallOpening(room, {
    remembered: settings.displays,
    onRemember: (displays) => changeSettings({ displays }),
  });
  const ground = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<RoomPanel | null>(null);
  const { inDistress } = room.run;
  const [wasInDistress, setWasInDistress] = useState(inDistress);
  if (inDistress !== wasInDistress) {
    setWasInDistress(inDistress);
    // Nothing lies over the steps for somebody who needs care, nor over the ways on.
    if (inDistress) show(null);
  }
  const toggle = (panel: RoomPanel) => (): void =>
    show((before) => (before === panel ? null : mayLie(panel, room) ? panel : before));
  const close = (): void => show(null);
  const open = (panel: RoomPanel): void => show((before) => (mayLie(panel, room) ? panel : before));
  const fit = (): void => open('fit');
  const lying = shown !== null && mayLie(shown, room) ? shown : null;
  useFocusKept(ground);
  useFlagNotices(room.run);
  const press = (wish: Wish): void => {
    const command = commandOf(wish, room.run);
    const isVain = wish === 'shorter' && !hasMinuteToTake(room);
    if (command === null || room.signed !== null || isVain) return;
    // A rest for somebody in distress is ended by a button, never by a hand that came upon a key.
    if (inDistress && command.ask === 'start') return;
    // A key or a clicker may be bumped: the program may want a second press of it.
    if (command.ask === 'next') sender.click('next');
    else sender.send(command);
  };
  useRoomKeys(settings.clicker, (wish: Wish) => {
    press(wish);
    if (wish === 'note') onNote();
    if (wish === 'mute') changeSettings({ muted: !settings.muted });
    if (wish === 'undo' && room.undo !== null) sender.undo();
    if (wish === 'fit') fit();
    if (wish === 'message') toggle('message')();
    // With one on the wall the key has taken it away.
    if (wish === 'picture' && room.run.screen !== 'picture') toggle('picture')();
    if (wish === 'keys') toggle('keys')();
    if (wish === 'swap') opening.swap();
    if (wish === 'close' && !isChoosing()) {
      close();
      opening.dismiss();
    }
    if (wish === 'leave-field') {
      ground.current?.focus();
      if (lying === 'message') close();
    }
  });
  return (
    <div className="room" tabIndex={-1} ref={ground}>
      <TopBar
        room={room}
        sound={sound}
        settings={settings}
        changeSettings={changeSettings}
        sender={sender}
        onKeys={toggle('keys')}
      />
      <Ribbon room={room} sender={sender} />
      {centre}
      {!isOverBar(lying) && (
        // A panel lies over them: half a band is worse than none.
        <RoomBands
          room={room}
          settings={settings}
          preflight={preflight}
          sender={sender}
          troubles={sound.troubles}
          onFit={lying === 'fit' ? null : fit}
        />
      )}
      {lying === 'fit' && <FitNow room={room} sender={sender} onClose={close} />}
      {people}
      <Transport
        room={room}
        sender={sender}
        wall={<WallState room={room} look={look} opening={opening} isFree={lying === null} />}
        lying={lying}
        onPanel={(panel) => (panel === 'fit' ? fit() : toggle(panel)())}
        over={
          isOverBar(lying) && (
            <OverBar
              shown={lying}
              room={room}
              sender={sender}
              onPart={() => open('part')}
              onClose={close}
              more={runSheet}
            />
          )
        }
      />
      {lying === 'keys' && <KeysPanel onClose={close} />}
      {undo}
      <Announcer room={room} />
    </div>
  );
}
