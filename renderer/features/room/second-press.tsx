import './moment.css';
import { MousePointerClick } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';

/** True while a press of Next waits for a second one, so that a bumped clicker ends no guided practice. */
export function waitsForSecond({ waitsFor, run }: Pick<RoomSnapshot, 'waitsFor' | 'run'>, now: Instant): boolean {
  return waitsFor !== null && waitsFor.part === run.part && now <= waitsFor.until;
}

/** Says beside the clock that one more press leaves the practice. */
export function SecondPress() {
  const say = useSay();
  return (
    <p className="second-press" role="status">
      <MousePointerClick className="icon" aria-hidden />
      {say('room.press-again')}
    </p>
  );
}
