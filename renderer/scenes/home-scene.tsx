import './home-scene.css';
import type { WallSnapshot } from '#core/session/snapshot';
import type { Instant } from '#core/time/instant';
import { useSay } from '#ui/say';
import { useDueLine } from './due-line';
import { sizeOf } from './text-size';

/** The end: thanks, and what to practise at home. */
export function HomeScene({ snapshot, now }: { readonly snapshot: WallSnapshot; readonly now: () => Instant }) {
  const say = useSay();
  const { part, run } = snapshot;
  const due = useDueLine(part?.steps ?? [], { run, now });
  const isOver = run.playback === 'finished' || part === null;
  const practice = snapshot.homePractice.length > 0 ? snapshot.homePractice : (part?.homePractice ?? []);
  const words = isOver ? say('wall.thanks') : (due?.text ?? part.prompt);
  return (
    <section className="scene scene-home" data-size={sizeOf(words, practice.join(' '))}>
      <h1 className="scene-title">{words}</h1>
      {practice.length > 0 && (
        <div className="home">
          <h2 className="home-heading">{say('wall.home')}</h2>
          <ul className="home-list">
            {practice.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
