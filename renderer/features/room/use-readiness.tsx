import { useCallback, useEffect, useState } from 'react';
import { billing } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';

/** Whoever marks a row of people is asked for once, when their hand rests. */
const rest = 500;

/** What the readiness of a class hangs on, as one text. */
function marksOf({ people, run, headCount }: Pick<RoomSnapshot, 'people' | 'run' | 'headCount'>): string {
  const marks = people.map(({ person, mark, minutes }) => `${person} ${mark} ${minutes}`);
  return [run.playback === 'finished', headCount.people, ...marks].join('\n');
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

function askAt(session: string, _marks: string) {
  return billing.readiness(session);
}

/** Who of the class can be billed, asked anew when marks change. */
export function useReadiness(room: Pick<RoomSnapshot, 'session' | 'people' | 'run' | 'headCount'>) {
  const { session } = room;
  const marks = useRested(marksOf(room));
  const ask = useCallback(() => askAt(session, marks), [session, marks]);
  return useAsked(ask);
}
