import { useDueLine } from './due-line';
import { Ring } from './ring';
import { useTimeLeft } from './time-left';
import { lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

/** Lines one by one, each alone; a quiet ring of time where people practise. */
export function LinesScene(within: WithinPart) {
  const { part, run } = within;
  const due = useDueLine(part.lines ?? part.steps ?? [], within);
  const left = useTimeLeft(within);
  return (
    <section className="scene scene-lines">
      <p className="scene-eyebrow">{part.title}</p>
      <p className="scene-line" key={due?.index}>
        {due?.text ?? part.prompt}
      </p>
      {part.kind === 'guided' && <Ring share={(left ?? 0) / Math.max(1, lengthOf(part, run))} />}
    </section>
  );
}
