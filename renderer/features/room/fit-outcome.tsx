import { clockTime } from '#core/time/civil';
import { between } from '#core/time/instant';
import { type Say, useSay } from '#ui/say';
import type { FitView } from './fit-view';

const minute = 60_000;

function lateness(say: Say, shortBy: number): string {
  if (shortBy < minute) return say('fit.seconds', { seconds: Math.ceil(shortBy / 1000) });
  return say('room.minutes', { minutes: Math.floor(shortBy / minute) });
}

function outcome(say: Say, view: FitView, zone: string): string {
  const { changes, shortBy, leaveOut, endsBefore, endsAfter, until } = view;
  const time = clockTime(endsAfter, zone);
  if (shortBy > 0)
    return say(leaveOut.length > 0 ? 'fit.short-drop' : 'fit.short', { time, late: lateness(say, shortBy) });
  if (changes > 0) return say('fit.outcome', { time, before: clockTime(endsBefore, zone), count: changes });
  const early = Math.floor(between(endsAfter, until) / minute);
  return early > 0 ? say('fit.ahead', { time, minutes: early }) : say('fit.nothing', { time });
}

/** What a fit comes to, in one sentence: it is said anew when a minute of it changes, not each second. */
export function FitOutcome({ view, zone }: { readonly view: FitView; readonly zone: string }) {
  const say = useSay();
  return (
    <p className="fit-outcome" role="status" data-late={view.shortBy > 0}>
      {outcome(say, view, zone)}
    </p>
  );
}
