import type { WallSnapshot } from '#core/session/snapshot';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { useTimeUntil } from './time-left';
import { digits } from './wall-clock';

/** From here on the time to go is counted; before it, the time of day says more. */
const countFrom = 60 * 60_000;

/** Before the class: its title, and when it begins. */
export function WelcomeScene({ snapshot, now }: { readonly snapshot: WallSnapshot; readonly now: () => Instant }) {
  const say = useSay();
  const left = useTimeUntil(snapshot.plannedStart, now);
  return (
    <section className="scene">
      <p className="scene-eyebrow">{say('wall.welcome')}</p>
      <h1 className="scene-title scene-title-class">{snapshot.classTitle}</h1>
      <p className="scene-prompt scene-digits">
        {left === null && say('wall.begin-soon')}
        {left !== null && left < countFrom && say('wall.starts-in', { time: digits(left) })}
        {left !== null && left >= countFrom && say('wall.starts-at', { at: new Date(snapshot.plannedStart) })}
      </p>
    </section>
  );
}
