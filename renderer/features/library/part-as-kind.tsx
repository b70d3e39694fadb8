import { holds } from '#core/breathing/guard-rails';
import type { Pattern } from '#core/breathing/pattern';
import type { BreathingGuide, MuscleGroup, Part, PartKind, RelaxationGuide } from '#core/curriculum/class-plan';
import { seconds } from '#core/time/milliseconds';

/** What a part begins to lead with. */
export interface GuideStart {
  /** All patterns that can be led; none: they aren't known yet. */
  readonly shelf: readonly Pattern[];
  /** Muscles in the words of the room. */
  readonly groups: readonly MuscleGroup[];
}

/** The breath that a new part leads. */
const first = 'coherent-5.5bpm';
const settle = seconds(20);

/** A pattern as a part leads it, with its own partner for whoever would rather not hold. */
export function guideWith(pattern: Pattern, shelf: readonly Pattern[], leadIn = settle): BreathingGuide {
  const partner = shelf.find(({ id }) => id === pattern.optOut);
  return { pattern, leadIn, ...(partner === undefined ? {} : { partner }) };
}

/** The breath that a part leads which led none; undefined where no pattern is known. */
export function newBreath({ shelf }: GuideStart): BreathingGuide | undefined {
  const pattern = shelf.find(({ id }) => id === first) ?? shelf.find((one) => !holds(one) && one.phases.length > 0);
  return pattern && guideWith(pattern, shelf);
}

/** The relaxation that a part leads which led none. */
function newRelaxation({ groups }: GuideStart): RelaxationGuide {
  return { groups, tense: 6, release: 24, rounds: 1, leadIn: seconds(30) };
}

/** What a part can lead besides words. */
export type Leads = 'nothing' | 'breathing' | 'relaxation';

/** What a part leads. */
export function leadsOf({ breathing, relaxation }: Part): Leads {
  if (breathing !== undefined) return 'breathing';
  return relaxation === undefined ? 'nothing' : 'relaxation';
}

/** The part leading something else; what it led goes. */
export function asLeading(part: Part, leads: Leads, start: GuideStart): Part {
  return {
    ...part,
    breathing: leads === 'breathing' ? (part.breathing ?? newBreath(start)) : undefined,
    relaxation: leads === 'relaxation' ? (part.relaxation ?? newRelaxation(start)) : undefined,
  };
}

const practised: readonly PartKind[] = ['breathing', 'relaxation', 'guided'];

/** The part as another kind: it leads what that kind is for, and is practice where that kind is. */
export function asKind(part: Part, kind: PartKind, start: GuideStart): Part {
  if (kind === part.kind) return part;
  const leads = kind === 'breathing' || kind === 'relaxation' ? kind : 'nothing';
  const wasLeading = part.kind === 'breathing' || part.kind === 'relaxation';
  const led = leads !== 'nothing' || wasLeading ? asLeading(part, leads, start) : part;
  return { ...led, kind, practice: practised.includes(kind) || (part.practice && !practised.includes(part.kind)) };
}
