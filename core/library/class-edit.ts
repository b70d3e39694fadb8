import type { ClassPlan, Part, PartKind } from '#core/curriculum/class-plan';
import type { Practice } from '#core/curriculum/practice';
import { type Milliseconds, milliseconds, minutes } from '#core/time/milliseconds';

/** An id that no part of the class has: the wished one, or that with a number. */
export function freshPartId(plan: Pick<ClassPlan, 'parts'>, wish: string): string {
  const taken = new Set(plan.parts.map(({ id }) => id));
  if (!taken.has(wish)) return wish;
  let count = 2;
  while (taken.has(`${wish}-${count}`)) count += 1;
  return `${wish}-${count}`;
}

/** The class with one part changed; the same class where there is no such part. */
export function withPart(plan: ClassPlan, id: string, change: (part: Part) => Part): ClassPlan {
  if (!plan.parts.some((part) => part.id === id)) return plan;
  return { ...plan, parts: plan.parts.map((part) => (part.id === id ? change(part) : part)) };
}

/** The class with a part put in before the one at a place, counted from 0; its id is changed where it is taken. */
export function withInserted(plan: ClassPlan, part: Part, at: number): ClassPlan {
  const own = { ...part, id: freshPartId(plan, part.id) };
  return { ...plan, parts: [...plan.parts.slice(0, at), own, ...plan.parts.slice(at)] };
}

/** The class with a part moved so that it stands at a place, counted from 0 without it; places outside are the ends. */
export function withMoved(plan: ClassPlan, id: string, to: number): ClassPlan {
  const from = plan.parts.findIndex((part) => part.id === id);
  const part = plan.parts[from];
  const place = Math.min(Math.max(0, to), plan.parts.length - 1);
  if (part === undefined || place === from) return plan;
  const others = plan.parts.filter((one) => one !== part);
  return { ...plan, parts: [...others.slice(0, place), part, ...others.slice(place)] };
}

/** The class without a part; the last one stays, for a class without parts can't be held. */
export function withoutPart(plan: ClassPlan, id: string): ClassPlan {
  if (plan.parts.length < 2) return plan;
  const parts = plan.parts.filter((part) => part.id !== id);
  return parts.length === plan.parts.length ? plan : { ...plan, parts };
}

/** The class with a part twice, the copy after it. */
export function withDuplicate(plan: ClassPlan, id: string): ClassPlan {
  const at = plan.parts.findIndex((part) => part.id === id);
  const part = plan.parts[at];
  return part === undefined ? plan : withInserted(plan, part, at + 1);
}

/**
 * A part at another length (milliseconds, above 0); what it may shrink and stretch to goes along where it has to. Shorter
 * versions keep their words and are no longer than the part: whether they still fit is for the linter to say.
 */
export function withLength(part: Part, duration: Milliseconds): Part {
  const { least, most, versions } = part;
  return {
    ...part,
    duration,
    ...(least === undefined ? {} : { least: milliseconds(Math.min(least, duration)) }),
    ...(most === undefined ? {} : { most: milliseconds(Math.max(most, duration)) }),
    ...(versions === undefined
      ? {}
      : { versions: versions.map((one) => ({ ...one, duration: milliseconds(Math.min(one.duration, duration)) })) }),
  };
}

/** The part of a practice, with a note of where it comes from. */
export function partFrom({ id, version, part }: Practice): Part {
  return { ...part, id, from: { practice: id, version } };
}

/** Minutes that a new part of each kind begins with. */
const usual: Readonly<Record<PartKind, number>> = {
  welcome: 5,
  'check-in': 5,
  talk: 10,
  breathing: 6,
  relaxation: 9,
  discussion: 10,
  activity: 12,
  guided: 8,
  handout: 3,
  plan: 4,
  break: 8,
  closing: 4,
};

const practised: readonly PartKind[] = ['breathing', 'relaxation', 'guided'];

/** What a new part is called and says before anybody wrote something. */
export interface NewWords {
  readonly title: string;
  readonly prompt: string;
}

/** A new part of a kind. */
export function newPart(kind: PartKind, { title, prompt }: NewWords): Part {
  return {
    id: kind,
    title,
    kind,
    duration: minutes(usual[kind]),
    practice: practised.includes(kind),
    prompt,
    notes: [],
  };
}
