import { useSay } from '#ui/say';
import { Dots } from './dots';
import { useDueLine } from './due-line';
import { useTimeLeft } from './time-left';
import { digits } from './wall-clock';
import type { WithinPart } from './within-part';

/** An activity: what to do now, big; what comes after it, quiet; how far along. */
export function StepsScene(within: WithinPart) {
  const say = useSay();
  const steps = within.part.steps ?? [];
  const due = useDueLine(steps, within);
  const left = useTimeLeft(within);
  const next = due === undefined ? steps[0] : due.next;
  return (
    <section className="scene scene-steps">
      <p className="scene-eyebrow">{within.part.title}</p>
      <div className="steps-middle" key={due?.index}>
        <p className="scene-line">{due?.text ?? within.part.prompt}</p>
        {next !== undefined && <p className="scene-next">{say('wall.then-next', { step: next.text })}</p>}
      </div>
      <footer className="scene-foot">
        <Dots count={steps.length} at={due?.index ?? 0} />
        {left !== null && <p className="scene-digits">{say('wall.time-left', { time: digits(left) })}</p>}
      </footer>
    </section>
  );
}
