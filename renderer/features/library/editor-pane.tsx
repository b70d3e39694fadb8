import { useMemo } from 'react';
import type { Part } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { withPart } from '#core/library/class-edit';
import type { UsualTimes } from '#core/session/usual-times';
import { useSay } from '#ui/say';
import { ClassFacts } from './class-facts';
import { InsertPart } from './insert-part';
import { PartBar } from './part-bar';
import { PartInspector } from './part-inspector';
import type { PlanEditing } from './plan-editing';
import type { PaneHold } from './use-pane';

export interface EditorPaneProps {
  readonly held: PlanEditing;
  readonly pane: PaneHold;
  readonly usual: UsualTimes | null;
  readonly findings: readonly Finding[];
  readonly onInsert: (part: Part) => string;
  readonly onRemove: (part: string) => void;
}

/** The larger half of the editor, each from its beginning: a part, the class as a whole, or what can be added. */
export function EditorPane({ held, pane, usual, findings, onInsert, onRemove }: EditorPaneProps) {
  const say = useSay();
  const { plan, change } = held;
  const part = plan.parts[pane.place];
  const own = useMemo(() => findings.filter((finding) => finding.part === part?.id), [findings, part?.id]);
  if (pane.is === 'class') {
    return (
      <div key="class" className="editor-pane">
        <ClassFacts plan={plan} findings={findings} at={pane.at} change={change} onGo={pane.toFinding} />
      </div>
    );
  }
  if (pane.is === 'insert') {
    return (
      <div key="insert" className="editor-pane">
        <InsertPart
          after={part?.title ?? null}
          at={pane.at}
          onInsert={onInsert}
          onDone={() => part !== undefined && pane.toPart(part.id)}
        />
      </div>
    );
  }
  if (part === undefined) return <p className="editor-pane">{say('editor.nothing-here')}</p>;
  return (
    <div key={part.id} className="editor-pane">
      <PartBar
        id={part.id}
        title={part.title}
        place={pane.place}
        count={plan.parts.length}
        change={change}
        onRemove={onRemove}
      />
      <PartInspector
        plan={plan}
        part={part}
        findings={own}
        at={pane.at}
        usual={usual?.parts.find((one) => one.part === part.id)?.over ?? null}
        onChange={(to, what, where) =>
          change(
            (before) => withPart(before, part.id, to),
            what,
            where === undefined ? undefined : `${part.id}.${where}`,
          )
        }
      />
    </div>
  );
}
