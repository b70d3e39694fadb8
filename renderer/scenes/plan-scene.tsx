import './plan-scene.css';
import { useSay } from '#ui/say';
import { useDueLine } from './due-line';
import { SceneHead } from './scene-head';
import type { WithinPart } from './within-part';

/** The plan to take home: the sentence to complete stays, the question to it changes. */
export function PlanScene(within: WithinPart) {
  const say = useSay();
  const due = useDueLine(within.part.steps ?? [], within);
  return (
    <section className="scene scene-plan">
      <SceneHead part={within.part} />
      <div className="plan">
        <p>{say('wall.if')}</p>
        <p>{say('wall.then')}</p>
      </div>
      <p className="scene-prompt plan-step" key={due?.index}>
        {due?.text ?? within.part.prompt}
      </p>
    </section>
  );
}
