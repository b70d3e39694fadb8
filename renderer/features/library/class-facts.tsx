import './class-facts.css';
import { useCallback, useRef } from 'react';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import { useSay } from '#ui/say';
import { Attachments } from './attachments';
import { ClassFindings } from './class-findings';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import { HandoutEditor, type HandoutEditorProps } from './handout-editor';
import { ItemFacts } from './item-facts';
import type { ChangePlan } from './plan-editing';

export interface ClassFactsProps {
  readonly plan: ClassPlan;
  readonly findings: readonly Finding[];
  readonly at: FieldWanted | null;
  readonly change: ChangePlan;
  readonly onGo: (finding: Finding) => void;
}

/** The class with one of its fields changed: what is left out isn't there, so that the same class is the same file. */
function withFacts(plan: ClassPlan, to: Partial<ClassPlan>): ClassPlan {
  const next: ClassPlan = { ...plan, ...to };
  const { tags, grade, handout, attachments, ...rest } = next;
  return {
    ...rest,
    ...(tags === undefined ? {} : { tags }),
    ...(grade === undefined ? {} : { grade }),
    ...(handout === undefined ? {} : { handout }),
    ...(attachments === undefined || attachments.length === 0 ? {} : { attachments }),
  };
}

/** What a class says of itself, what is worth a look in it, and what goes home with it. */
export function ClassFacts({ plan, findings, at, change, onGo }: ClassFactsProps) {
  const say = useSay();
  const inside = useRef<HTMLDivElement>(null);
  useFieldInSight(inside, at);
  const changeHandout = useCallback<HandoutEditorProps['onChange']>(
    (to, what, where) =>
      change((before) => withFacts(before, { handout: to(before.handout) }), what, where && `handout.${where}`),
    [change],
  );
  return (
    <div className="class-facts" ref={inside}>
      <ClassFindings plan={plan} findings={findings} onGo={onGo} />
      <section className="class-facts-section" aria-labelledby="class-facts">
        <h2 className="editor-heading" id="class-facts">
          {say('facts.title')}
        </h2>
        <ItemFacts
          facts={plan}
          kind="classes"
          onChange={(to, what, where) => change((before) => withFacts(before, to), what, where)}
        />
      </section>
      <section className="class-facts-section" aria-labelledby="class-handout" data-field="handout">
        <h2 className="editor-heading" id="class-handout">
          {say('facts.handout')}
        </h2>
        <HandoutEditor handout={plan.handout} language={plan.language} origin={plan.title} onChange={changeHandout} />
      </section>
      <section className="class-facts-section" aria-labelledby="class-attachments" data-field="attachments">
        <h2 className="editor-heading" id="class-attachments">
          {say('facts.attachments')}
        </h2>
        <Attachments
          attachments={plan.attachments ?? []}
          onChange={(to, what, where) =>
            change((before) => withFacts(before, { attachments: to(before.attachments ?? []) }), what, where)
          }
        />
      </section>
    </div>
  );
}
