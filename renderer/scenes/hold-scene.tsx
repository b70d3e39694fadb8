import './hold-scene.css';
import { useSay } from '#ui/say';

/** A calm place for the eyes, whatever the reason: warm, still, one kind sentence, and no clock. */
export function HoldScene() {
  const say = useSay();
  return (
    <>
      <div className="hold-light" aria-hidden />
      <section className="scene scene-hold">
        <p>{say('wall.hold')}</p>
      </section>
    </>
  );
}
