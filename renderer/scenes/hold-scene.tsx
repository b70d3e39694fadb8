import './hold-scene.css';
import type { WallLook } from '#core/session/snapshot';
import { useSay } from '#ui/say';
import { sizeOf } from './text-size';

/** A calm place for the eyes, whatever the reason: warm, still, one kind sentence (the facilitator's own where there is one), and no clock. */
export function HoldScene({ look }: { readonly look: WallLook }) {
  const say = useSay();
  const words = look.calmWords === '' ? say('wall.hold') : look.calmWords;
  return (
    <>
      <div className="hold-light" aria-hidden />
      <section className="scene scene-hold">
        <p data-size={sizeOf(words)}>{words}</p>
      </section>
    </>
  );
}
