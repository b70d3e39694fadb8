import type { BreathingGuide, RelaxationGuide } from '#core/curriculum/class-plan';
import type { EditWhat, PartEdit } from './part-edit';

/** What a change is called, and the field in which it is typed; left out: a step of its own. */
export type Named = readonly [what: EditWhat, where?: string];

/** Changes the breath of a part. */
export function changeGuide({ change }: PartEdit, to: Partial<BreathingGuide>, [what, where]: Named): void {
  change(
    (now) => (now.breathing === undefined ? now : { ...now, breathing: { ...now.breathing, ...to } }),
    what,
    where,
  );
}

/** Changes the relaxation of a part. */
export function changeRelaxation(
  { change }: PartEdit,
  to: (guide: RelaxationGuide) => RelaxationGuide,
  [what, where]: Named,
): void {
  change((now) => (now.relaxation === undefined ? now : { ...now, relaxation: to(now.relaxation) }), what, where);
}
