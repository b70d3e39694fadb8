import { Crosshair, EyeOff, MonitorCog, MonitorUp } from 'lucide-react';
import { useDisplays } from '#bridge/displays';
import { useIsRehearsal } from '#bridge/rehearsal';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { cover, useIsCovered, useIsSameScreen } from './covered';
import type { WallOpening } from './use-wall-opening';

export interface WallWordsProps {
  readonly room: RoomSnapshot;
  readonly opening: WallOpening;
}

/** What is on the wall, whether there is one, and what can be done about it. */
export function WallWords({ room, opening }: WallWordsProps) {
  const say = useSay();
  const { walls, run } = room;
  const isRehearsal = useIsRehearsal();
  const isSameScreen = useIsSameScreen();
  const isCovered = useIsCovered();
  const standing = useDisplays(({ told }) => told?.wall.is ?? null);
  const isLost = standing === 'lost' && walls > 0;
  const isBehind = standing === 'covered' && walls > 0;
  const isCalm = walls > 0 && !isLost && !isBehind && !isSameScreen;
  const isBefore = run.playback === 'stop' || run.playback === 'armed';
  const shown = (): string => {
    if (walls === 0) return say(isRehearsal ? 'rehearsal.wall' : 'room.wall-none');
    if (isLost) return say('displays.lost-short');
    if (isBehind) return say('displays.covered');
    if (run.screen === 'blackout') return say('room.wall-dark');
    if (run.screen === 'hold' || run.inDistress) return say('room.wall-calm');
    if (run.screen === 'picture') return say('room.wall-picture');
    return walls === 1 ? say('room.wall-one') : say('room.wall-more', { count: walls });
  };
  return (
    <div className="wall-state-words" data-lost={isLost || undefined}>
      <p role="status">{shown()}</p>
      {isSameScreen && <p className="wall-same-screen">{say('displays.same-screen')}</p>}
      {walls === 0 && !isRehearsal && (
        <Button variant="plain" icon={MonitorUp} onPress={() => opening.open()}>
          {say('room.wall-open')}
        </Button>
      )}
      {isBehind && (
        <Button variant="plain" icon={MonitorUp} onPress={opening.swap} shortcut="S">
          {say('displays.show-again')}
        </Button>
      )}
      {isCalm && isBefore && (
        <Button variant="plain" icon={Crosshair} onPress={opening.check}>
          {say('displays.check')}
        </Button>
      )}
      {isCalm && !isBefore && (
        <Button variant="plain" icon={MonitorCog} onPress={opening.choose}>
          {say('displays.move')}
        </Button>
      )}
      {isSameScreen && !isCovered && (
        <Button variant="plain" icon={EyeOff} onPress={() => cover(true)}>
          {say('displays.cover')}
        </Button>
      )}
    </div>
  );
}
