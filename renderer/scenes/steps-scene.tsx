import { useSay } from '#ui/say';
import { Dots } from './dots';
import { useDueLine } from './due-line';
import { PartTime } from './part-time';
import { SceneHead } from './scene-head';
import { sizeOf } from './text-size';
import type { WithinPart } from './within-part';

/** An activity: who does it together; what to do now, big; what comes after it, quiet; how far along. */
export function StepsScene(within: WithinPart) {
  const say = useSay();
  const { part } = within;
  const steps = part.steps ?? [];
  const due = useDueLine(steps, within);
  const next = due === undefined ? steps[0] : due.next;
  const step = due?.text ?? part.prompt;
  return (
    <section className="scene scene-steps">
      <SceneHead part={part} />
      <div className="steps-middle" key={due?.index}>
        <p className="scene-line" data-size={sizeOf(step, next?.text)}>
          {step}
        </p>
        {next !== undefined && <p className="scene-next">{say('wall.then-next', { step: next.text })}</p>}
      </div>
      <footer className="scene-foot">
        {steps.length > 1 && <Dots count={steps.length} at={due?.index ?? 0} />}
        <PartTime {...within} />
      </footer>
    </section>
  );
}
