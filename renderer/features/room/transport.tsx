import './transport.css';
import { Flag, Minus, MonitorOff, Pause, Play, Plus, SkipBack, SkipForward } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { mayAsk } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ToggleButton } from '#ui/toggle-button';
import type { Wish } from './key-to-wish';
import type { Sender } from './use-send';
import { WallState } from './wall-state';
import { commandOf, hasMinuteToTake } from './wish-to-command';

export interface TransportProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly wallTheme: Settings['wallTheme'];
}

/** The few buttons that run the class, and what the wall shows. */
export function Transport({ room, sender, wallTheme }: TransportProps) {
  const say = useSay();
  const { run, plan } = room;
  const isLast = run.part !== null && plan.parts.at(-1)?.id === run.part;
  const isDark = run.screen === 'blackout';
  const press = (wish: Wish): void => {
    const command = commandOf(wish, run);
    if (command !== null) sender.send(command);
  };
  const isLocked = room.signed !== null;
  return (
    <footer className="room-bar">
      <section className="transport" aria-label={say('room.transport')}>
        {run.playback !== 'finished' && <Buttons room={room} isLast={isLast} press={press} />}
        <ToggleButton
          icon={MonitorOff}
          size="large"
          isOn={isDark}
          onChange={() => press('blackout')}
          shortcut="B"
          isDisabled={isLocked}
        >
          {say('room.blackout')}
        </ToggleButton>
        <p className="transport-waiting" role="status">
          {sender.isWaiting && <span>{say('room.saving')}</span>}
        </p>
      </section>
      <WallState room={room} theme={wallTheme} />
    </footer>
  );
}

interface ButtonsProps {
  readonly room: RoomSnapshot;
  readonly isLast: boolean;
  readonly press: (wish: Wish) => void;
}

function Buttons({ room, isLast, press }: ButtonsProps) {
  const say = useSay();
  const { playback, part } = room.run;
  const isFirst = room.plan.parts[0]?.id === part;
  const runs = playback === 'play';
  const go = playback === 'pause' ? 'room.resume' : 'room.start';
  return (
    <>
      <Button
        size="large"
        icon={SkipBack}
        onPress={() => press('back')}
        shortcut="←"
        isDisabled={!mayAsk('back', room.run) || isFirst}
      >
        {say('room.back')}
      </Button>
      <Button
        size="large"
        variant={runs ? 'quiet' : 'primary'}
        icon={runs ? Pause : Play}
        onPress={() => press('toggle')}
        shortcut="Space"
      >
        {say(runs ? 'room.pause' : go)}
      </Button>
      <Button
        size="large"
        variant={runs ? 'primary' : 'quiet'}
        icon={isLast ? Flag : SkipForward}
        onPress={() => press('next')}
        shortcut="→"
        isDisabled={!mayAsk('next', room.run)}
      >
        {say(isLast ? 'room.end' : 'room.next')}
      </Button>
      <div className="transport-time">
        <Button
          size="large"
          icon={Minus}
          onPress={() => press('shorter')}
          label={say('room.less-label')}
          isDisabled={!mayAsk('add', room.run) || !hasMinuteToTake(room)}
        >
          {say('room.less')}
        </Button>
        <Button
          size="large"
          icon={Plus}
          onPress={() => press('longer')}
          label={say('room.more-label')}
          isDisabled={!mayAsk('add', room.run)}
        >
          {say('room.more')}
        </Button>
      </div>
    </>
  );
}
