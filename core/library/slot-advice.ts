import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { shareOut } from '#core/session/share-out';
import type { UsualTimes } from '#core/session/usual-times';
import { type Milliseconds, milliseconds, minutes, seconds, sum } from '#core/time/milliseconds';
import { withLength, withPart } from './class-edit';

/** One part as it would be. Milliseconds. */
export interface PartChange {
  readonly part: string;
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** How the parts of a class stand to the slot in which it is held, and what can be done about it. Milliseconds. */
export interface SlotAdvice {
  readonly planned: Milliseconds;
  /** Above 0: the parts take longer than the slot; below: there is time left. */
  readonly over: Milliseconds;
  /** What would bring it to the slot, shared by how much each part can give or take; empty where it fits or can't. */
  readonly fit: readonly PartChange[];
  /** What is still over when every part is at its least, or free when every part is at its most; 0 where `fit` does it. */
  readonly left: Milliseconds;
  /** Where it is over even at its least: parts that may be left out, the first to go first. */
  readonly mayDrop: readonly string[];
  /** How much longer the parts usually run than they are given, together; null where nobody knows. */
  readonly usuallyOver: Milliseconds | null;
}

function room({ duration, least, most }: Part, isOver: boolean): number {
  return isOver ? duration - Math.min(duration, least ?? duration) : Math.max(duration, most ?? duration) - duration;
}

/** An amount shared by how much room each has, in whole units; milliseconds. */
function inUnits(amount: number, rooms: readonly number[], unit: number): readonly number[] {
  const whole = rooms.map((one) => Math.floor(one / unit));
  return shareOut(Math.round(amount / unit), whole, whole).map((share) => share * unit);
}

/** Whole minutes where they do it, as people plan; else whole seconds. */
function shared(amount: number, rooms: readonly number[]): readonly number[] {
  const asPlanned = inUnits(amount, rooms, minutes(1));
  return asPlanned.reduce((all, one) => all + one, 0) === amount ? asPlanned : inUnits(amount, rooms, seconds(1));
}

/** Compares a class with its slot (milliseconds, above 0). Whole minutes are given and taken, or whole seconds where those don't do it. */
export function slotAdvice(plan: ClassPlan, slot: Milliseconds, usual: UsualTimes | null): SlotAdvice {
  const planned = sum(plan.parts.map(({ duration }) => duration));
  const over = milliseconds(planned - slot);
  const amount = Math.round(Math.abs(over) / seconds(1)) * seconds(1);
  const shares = shared(
    amount,
    plan.parts.map((part) => room(part, over > 0)),
  );
  const given = shares.reduce((all, one) => all + one, 0);
  const sign = over > 0 ? -1 : 1;
  const fit = plan.parts.flatMap(({ id, duration }, index): readonly PartChange[] => {
    const share = shares[index] ?? 0;
    return share === 0 ? [] : [{ part: id, from: duration, to: milliseconds(duration + sign * share) }];
  });
  const isShort = over > 0 && given < amount;
  const droppable = plan.parts
    .filter(({ mayDrop }) => mayDrop === true)
    .toSorted((one, other) => (other.priority ?? 3) - (one.priority ?? 3));
  // Of parts that were taken out since, the past says nothing more.
  const overs = (usual?.parts ?? []).filter(({ part }) => plan.parts.some(({ id }) => id === part));
  return {
    planned,
    over,
    fit,
    left: milliseconds(over > 0 ? amount - given : given - amount),
    mayDrop: isShort ? droppable.map(({ id }) => id) : [],
    usuallyOver: overs.length === 0 ? null : sum(overs.map((part) => part.over)),
  };
}

/** The class with its parts at the lengths that were advised. */
export function withFit(plan: ClassPlan, fit: readonly PartChange[]): ClassPlan {
  return fit.reduce((now, { part, to }) => withPart(now, part, (one) => withLength(one, to)), plan);
}
