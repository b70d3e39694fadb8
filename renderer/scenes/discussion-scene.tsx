import { useDueLine } from './due-line';
import { PartTime } from './part-time';
import { SceneHead } from './scene-head';
import { sizeOf } from './text-size';
import type { WithinPart } from './within-part';

/** A question for the room, big, and how long there is for it, quiet. */
export function DiscussionScene(within: WithinPart) {
  const { part } = within;
  const due = useDueLine(part.steps ?? [], within);
  const question = due?.text ?? part.prompt;
  return (
    <section className="scene scene-discussion">
      <SceneHead part={part} />
      <h1 className="scene-title scene-question" data-size={sizeOf(question)} key={due?.index}>
        {question}
      </h1>
      <footer className="scene-foot">
        <PartTime {...within} />
      </footer>
    </section>
  );
}
