import { useDueLine } from './due-line';
import { PartTime } from './part-time';
import { SceneHead } from './scene-head';
import { sizeOf } from './text-size';
import type { WithinPart } from './within-part';

/** Lines one by one, each alone; a quiet ring of time where people practise. */
export function LinesScene(within: WithinPart) {
  const { part } = within;
  const due = useDueLine(part.lines ?? part.steps ?? [], within);
  const line = due?.text ?? part.prompt;
  return (
    <section className="scene scene-lines">
      <SceneHead part={part} />
      <p className="scene-line" data-size={sizeOf(line)} key={due?.index}>
        {line}
      </p>
      <footer className="scene-foot">
        <PartTime {...within} />
      </footer>
    </section>
  );
}
