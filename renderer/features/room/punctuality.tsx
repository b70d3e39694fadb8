import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { type ClassTimes, classTimes } from './class-times';
import { besidePlan, type OnTime, onTimeOf } from './on-time-phrase';
import { useReading } from './use-reading';

/** Whether the class ends when it should, in one phrase, and the times behind it. */
export function Punctuality({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { now, reading } = useReading(room);
  const times = classTimes(room, reading);
  const { projectedEnd, late, overUnder } = times;
  const onTime = onTimeOf(late);
  const isOver = reading.playback === 'finished';
  const beside = isOver ? null : besidePlan(late, times.lateByPlan, overUnder);
  const phrase = (verdict: OnTime): string => {
    const minutes = verdict.is === 'on-time' ? 0 : verdict.minutes;
    return say(isOver ? `room.ended-${verdict.is}` : `room.${verdict.is}`, { minutes });
  };
  const time = (at: Instant): string => clockTime(at, room.zone);
  return (
    <div className="punctuality">
      {room.run.began !== null && <p className={`on-time on-time-${onTime.is}`}>{phrase(onTime)}</p>}
      <p className="punctuality-ends">
        <Ends times={times} zone={room.zone} />
        <span>
          {projectedEnd !== null && (
            <span>{say(isOver ? 'room.ended-at' : 'room.projected-end', { time: time(projectedEnd) })}</span>
          )}
          {beside !== null && beside.is !== 'on-time' && (
            <span>{say(`room.beside-plan.${beside.is}`, { minutes: beside.minutes })}</span>
          )}
          <span className="time-now">{say('room.time-now', { time: time(now) })}</span>
        </span>
      </p>
    </div>
  );
}

function Ends({ times, zone }: { readonly times: ClassTimes; readonly zone: string }) {
  const say = useSay();
  const { plannedEnd, isPromised, overBy } = times;
  if (plannedEnd === null) return null;
  return (
    <span>
      <span>{say(isPromised ? 'room.promised-end' : 'room.planned-end', { time: clockTime(plannedEnd, zone) })}</span>
      {overBy !== null && <span>{say('room.over-by', { time: clockTime(overBy, zone) })}</span>}
    </span>
  );
}
