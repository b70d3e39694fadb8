import { MonitorUp } from 'lucide-react';
import { useMemo } from 'react';
import { theProgram } from '#bridge/program';
import { useIsRehearsal } from '#bridge/rehearsal';
import { openWall } from '#bridge/wall-window';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallLook } from '#core/session/snapshot';
import { wallOf } from '#core/session/wall-of';
import { Wall } from '#scenes/wall';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

export interface WallStateProps {
  readonly room: RoomSnapshot;
  readonly look: WallLook;
}

/** What people see now, small, and on how many walls. */
export function WallState({ room, look }: WallStateProps) {
  const say = useSay();
  const tell = useTell();
  const snapshot = useMemo(() => wallOf(room, look), [room, look]);
  const { walls, run } = room;
  const isRehearsal = useIsRehearsal();
  const open = (): void => void openWall().catch(() => tell({ text: say('why.unanswered') }));
  const shown = (): string => {
    if (run.screen === 'blackout') return say('room.wall-dark');
    if (run.screen === 'hold' || run.inDistress) return say('room.wall-calm');
    return walls === 1 ? say('room.wall-one') : say('room.wall-more', { count: walls });
  };
  return (
    <section className="wall-state" aria-label={say('room.wall')}>
      <div className="wall-state-words">
        <p role="status">{walls === 0 ? say(isRehearsal ? 'rehearsal.wall' : 'room.wall-none') : shown()}</p>
        {walls === 0 && !isRehearsal && (
          <Button variant="plain" icon={MonitorUp} onPress={open}>
            {say('room.wall-open')}
          </Button>
        )}
      </div>
      <div
        className="wall-miniature"
        role="img"
        aria-label={say(walls === 0 ? 'room.wall-preview' : 'room.wall-miniature')}
      >
        <div inert>
          <Wall snapshot={snapshot} now={theProgram().clock.now} />
        </div>
      </div>
    </section>
  );
}
