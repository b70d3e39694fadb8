import './message-room.css';
import './wall-foot.css';
import type { WallSnapshot } from '#core/session/snapshot';
import type { Instant } from '#core/time/instant';
import { CaptionLine } from './caption-line';
import { MessageLine } from './message-line';
import { messageRoom } from './message-room';
import type { Scene } from './scene';

/** What scenes have to make room for beside the one line that each of them keeps free. */
export function footOf({ run: { message }, look }: WallSnapshot): string | undefined {
  if (message === '') return undefined;
  const room = messageRoom(message);
  return look.captions ? `${room} and-caption` : room;
}

export interface WallFootProps {
  readonly scene: Scene;
  readonly now: () => Instant;
}

/** The foot of the wall: what is heard, and over the edge of the picture the message. */
export function WallFoot({ scene: { snapshot, kind, part }, now }: WallFootProps) {
  const { run, look } = snapshot;
  const isLed = part !== null && run.playback === 'play' && kind !== 'hold' && kind !== 'picture';
  return (
    <div className="wall-foot">
      {isLed && <CaptionLine part={part} run={run} now={now} scene={kind} isHeard={look.captions} />}
      <MessageLine text={run.message} />
    </div>
  );
}
