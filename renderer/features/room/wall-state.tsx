import { useMemo } from 'react';
import { useDisplays } from '#bridge/displays';
import { mediaUrl } from '#bridge/media';
import { theProgram } from '#bridge/program';
import { useWallCheck } from '#bridge/wall-check';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallLook } from '#core/session/snapshot';
import { wallOf } from '#core/session/wall-of';
import { PictureSource } from '#scenes/picture-source';
import { Wall } from '#scenes/wall';
import { SayProvider, useSay } from '#ui/say';
import type { WallOpening } from './use-wall-opening';
import { WallLost } from './wall-lost';
import { WallQuestionPanel } from './wall-question-panel';
import { WallWords } from './wall-words';

export interface WallStateProps {
  readonly room: RoomSnapshot;
  readonly look: WallLook;
  readonly opening: WallOpening;
  /** Nothing else lies above the bar. */
  readonly isFree: boolean;
}

/** What people see now, small, and on how many walls. */
export function WallState({ room, look, opening, isFree }: WallStateProps) {
  const say = useSay();
  const snapshot = useMemo(() => wallOf(room, look), [room, look]);
  const isLost = useDisplays(({ told }) => told?.wall.is === 'lost') && room.walls > 0;
  const check = useWallCheck(({ value }) => value ?? null);
  return (
    <section className="wall-state" aria-label={say('room.wall')}>
      <WallWords room={room} opening={opening} />
      <div
        className="wall-miniature"
        role="img"
        aria-label={say(room.walls === 0 ? 'room.wall-preview' : 'room.wall-miniature')}
      >
        <div inert>
          {/* Its hours are those of the class, as on the wall. */}
          <SayProvider zone={room.zone}>
            <PictureSource value={mediaUrl}>
              {/* The code is looked for on the wall; here it would only mislead. */}
              <Wall snapshot={snapshot} now={theProgram().clock.now} check={check?.kind === 'code' ? null : check} />
            </PictureSource>
          </SayProvider>
        </div>
      </div>
      {opening.asks !== null && isFree && <WallQuestionPanel asks={opening.asks} opening={opening} />}
      {opening.asks === null && isLost && isFree && <WallLost open={opening.open} />}
    </section>
  );
}
