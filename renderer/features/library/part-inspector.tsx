import './part-inspector.css';
import { type FocusEvent, useCallback, useRef, useState } from 'react';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Finding } from '#core/curriculum/finding';
import type { Milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { type FieldWanted, useFieldInSight } from './field-in-sight';
import type { PartEdit } from './part-edit';
import { PartFields } from './part-fields';
import { problemsIn } from './part-problems';
import { PartStage } from './part-stage';

export interface PartInspectorProps {
  /** The class that the part is in; of a practice see planOf. */
  readonly plan: ClassPlan;
  readonly part: Part;
  /** Of this part alone. */
  readonly findings: readonly Finding[];
  /** A field that is to come into sight; null: none. */
  readonly at: FieldWanted | null;
  /** How much longer the part usually runs than it is given, milliseconds; below 0: shorter; null: nobody knows. */
  readonly usual: Milliseconds | null;
  readonly onChange: (to: (part: Part) => Part, what: string, where?: string) => void;
}

/** The field that an element stands in, by the name that findings have for it. */
function fieldOf({ target }: FocusEvent): string | null {
  const place = target.closest('[data-field]');
  return place instanceof HTMLElement ? (place.dataset['field'] ?? null) : null;
}

/** All of one part: its fields, and beside them the wall at the moment of what is being written. */
export function PartInspector({ plan, part, findings, at, usual, onChange }: PartInspectorProps) {
  const say = useSay();
  const fields = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<FieldWanted | null>(null);
  const choose = useCallback(
    (field: string) => setChosen((before) => ({ field, round: (before?.round ?? 0) + 1 })),
    [],
  );
  useFieldInSight(fields, at);
  const problem = problemsIn(say, findings);
  const edit: PartEdit = { plan, part, change: onChange, problem };
  const whole = problem('');
  return (
    <div className="part-inspector">
      <div className="part-inspector-inside">
        <header className="part-inspector-head">
          <h2 className="part-inspector-heading" lang={plan.language}>
            {part.title.trim() === '' ? say('inspector.untitled') : part.title}
          </h2>
          {whole !== undefined && <p className="field-problem">{whole}</p>}
        </header>
        <div
          className="part-inspector-fields"
          ref={fields}
          onFocus={(event) => {
            const field = fieldOf(event);
            if (field !== null) choose(field);
          }}
        >
          <PartFields edit={edit} findings={findings} wanted={at} usual={usual} />
        </div>
        <PartStage edit={edit} chosen={chosen} onChoose={choose} />
      </div>
    </div>
  );
}
