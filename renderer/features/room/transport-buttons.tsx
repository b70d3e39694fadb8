import { Flag, FoldVertical, Minus, Pause, Play, Plus, SkipBack, SkipForward } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { Wish } from './key-to-wish';
import { useSinglePress } from './use-single-press';
import { hasMinuteToTake } from './wish-to-command';

export interface TransportButtonsProps {
  readonly room: RoomSnapshot;
  readonly isLast: boolean;
  readonly press: (wish: Wish) => void;
}

/** What runs the class: where it is, and how long its part takes. In distress the class only rests, or goes on. */
export function TransportButtons({ room, isLast, press }: TransportButtonsProps) {
  const say = useSay();
  const once = useSinglePress();
  // Back lies where Go on was: a double click on that one must not leave the part.
  const steady = (wish: 'toggle' | 'back'): void => once(() => press(wish));
  if (room.run.inDistress) {
    return (
      <Button size="large" variant="primary" icon={Play} onPress={() => steady('toggle')}>
        {say('room.go-on')}
      </Button>
    );
  }
  return (
    <>
      <Steps room={room} isLast={isLast} press={press} steady={steady} />
      <Minutes room={room} press={press} />
    </>
  );
}

interface StepsProps extends TransportButtonsProps {
  readonly steady: (wish: 'toggle' | 'back') => void;
}

function Steps({ room, isLast, press, steady }: StepsProps) {
  const say = useSay();
  const { run, plan } = room;
  const { playback, part } = run;
  const isFirst = plan.parts[0]?.id === part;
  const runs = playback === 'play';
  const go = playback === 'pause' ? 'room.resume' : 'room.start';
  return (
    <>
      <Button
        size="large"
        icon={SkipBack}
        onPress={() => steady('back')}
        shortcut="←"
        isDisabled={!mayAsk('back', run) || isFirst}
      >
        {say('room.back')}
      </Button>
      <Button
        size="large"
        variant={runs ? 'quiet' : 'primary'}
        icon={runs ? Pause : Play}
        onPress={() => steady('toggle')}
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
        isDisabled={!mayAsk('next', run)}
      >
        {say(isLast ? 'room.end' : 'room.next')}
      </Button>
    </>
  );
}

function Minutes({ room, press }: Omit<TransportButtonsProps, 'isLast'>) {
  const say = useSay();
  const { run } = room;
  return (
    <div className="transport-time">
      <Button
        size="large"
        icon={Minus}
        onPress={() => press('shorter')}
        label={say('room.less-label')}
        isDisabled={!mayAsk('add', run) || !hasMinuteToTake(room)}
      >
        {say('room.less')}
      </Button>
      <Button
        size="large"
        icon={Plus}
        onPress={() => press('longer')}
        label={say('room.more-label')}
        isDisabled={!mayAsk('add', run)}
      >
        {say('room.more')}
      </Button>
      <Button
        size="large"
        icon={FoldVertical}
        onPress={() => press('fit')}
        shortcut="F"
        isDisabled={!mayAsk('fit', run)}
      >
        {say('fit.button')}
        <VisuallyHidden>{say('fit.button-rest')}</VisuallyHidden>
      </Button>
    </div>
  );
}
