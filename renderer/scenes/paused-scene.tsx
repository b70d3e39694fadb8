import type { WallPart } from '#core/session/snapshot';
import { useSay } from '#ui/say';

/** A soft still: nothing moves, nothing is asked. */
export function PausedScene({ part }: { readonly part: WallPart }) {
  const say = useSay();
  return (
    <section className="scene">
      <p className="scene-eyebrow">{part.title}</p>
      <h1 className="scene-title">{say('wall.paused')}</h1>
      <p className="scene-prompt">{say('wall.paused-prompt')}</p>
    </section>
  );
}
