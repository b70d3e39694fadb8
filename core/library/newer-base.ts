import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import { withInserted, withoutPart, withPart } from './class-edit';
import { type Difference, differences } from './compare';
import type { LibraryContent } from './library-entry';

/** What can be taken over by itself: a part, by its id; a meeting, by its place; or a field of the whole. */
export type Unit =
  | { readonly is: 'part'; readonly id: string; readonly title: string }
  | { readonly is: 'meeting'; readonly at: number }
  | { readonly is: 'field'; readonly field: string };

/** Something that a newer version of what was copied has otherwise. */
export interface Offer {
  readonly unit: Unit;
  /** What taking it over would change in the copy. */
  readonly changes: readonly Difference[];
  /** True: it was changed in the copy, too, and that would be lost. */
  readonly isOwn: boolean;
}

/** A thing, what it was copied from as that was then, and as it is now. */
export interface Lineage {
  readonly mine: LibraryContent;
  /** Null where it isn't known any more: then all that differs is told, as if nothing had been changed in the copy. */
  readonly copied: LibraryContent | null;
  readonly base: LibraryContent;
}

function unitOf({ part, field }: Difference): Unit {
  if (part !== null) return { is: 'part', ...part };
  const [first = '', second = ''] = (field ?? '').split('.');
  return first === 'meetings' ? { is: 'meeting', at: Number(second) } : { is: 'field', field: first };
}

/** One text for a unit. A practice has one part, whatever its id. */
export function unitKey(unit: Unit, kind: LibraryContent['kind']): string {
  if (unit.is === 'part') return kind === 'practices' ? 'part' : `part ${unit.id}`;
  return unit.is === 'meeting' ? `meeting ${unit.at}` : unit.field;
}

function byUnit(before: LibraryContent, after: LibraryContent): ReadonlyMap<string, readonly Difference[]> {
  return Map.groupBy(differences(before, after), (difference) => unitKey(unitOf(difference), after.kind));
}

/** What a newer version of something brings to a copy of it, unit by unit. Titles aren't offered: a copy has its own. */
export function offersOf({ mine, copied, base }: Lineage): readonly Offer[] {
  const brought = copied && byUnit(copied, base);
  const own = copied && byUnit(copied, mine);
  return [...byUnit(mine, base)].flatMap(([key, changes]): readonly Offer[] => {
    const [first] = changes;
    if (first === undefined || key === 'title' || brought?.has(key) === false) return [];
    return [{ unit: unitOf(first), changes, isOwn: own?.has(key) ?? false }];
  });
}

/** Where a part of the newer version comes to stand: behind the nearest one before it that both have. */
function placeIn(mine: ClassPlan, base: ClassPlan, id: string): number {
  const before = base.parts
    .slice(
      0,
      base.parts.findIndex((part) => part.id === id),
    )
    .map((part) => part.id);
  const others = mine.parts.filter((part) => part.id !== id);
  return others.findLastIndex((part) => before.includes(part.id)) + 1;
}

function withBasePart(mine: ClassPlan, base: ClassPlan, { id, changes }: PartTaken): ClassPlan {
  const part = base.parts.find((one) => one.id === id);
  if (part === undefined) return withoutPart(mine, id);
  const isHere = mine.parts.some((one) => one.id === id);
  if (isHere && !changes.some(({ is }) => is === 'moved')) return withPart(mine, id, () => part);
  const others = { ...mine, parts: mine.parts.filter((one) => one.id !== id) };
  return withInserted(others, part, placeIn(mine, base, id));
}

interface PartTaken {
  readonly id: string;
  readonly changes: readonly Difference[];
}

function withBaseMeeting(mine: Curriculum, base: Curriculum, at: number): Curriculum {
  const meeting = base.meetings[at];
  if (meeting === undefined) return { ...mine, meetings: mine.meetings.filter((_, index) => index !== at) };
  return { ...mine, meetings: [...mine.meetings.slice(0, at), meeting, ...mine.meetings.slice(at + 1)] };
}

/** The content with one field as the other has it; what the other hasn't set is not set. */
function withField<T extends ClassPlan | Practice | Curriculum>(mine: T, base: T, field: string): T {
  const names = Object.keys({ ...base, ...mine });
  if (!names.includes(field)) return mine;
  const taken = Object.fromEntries(Object.entries(base).filter(([name]) => name === field));
  const { ...kept } = mine;
  Reflect.deleteProperty(kept, field);
  return { ...kept, ...taken };
}

function ownPart(base: Part, mine: Part): Part {
  return { ...base, id: mine.id };
}

/** The copy with what the newer version offers. */
export function withOffer(mine: LibraryContent, base: LibraryContent, { unit, changes }: Offer): LibraryContent {
  if (mine.kind === 'classes' && base.kind === 'classes') {
    const { kind, content } = mine;
    if (unit.is === 'part') {
      return { kind, content: withBasePart(content, base.content, { id: unit.id, changes }) };
    }
    return unit.is === 'field' ? { kind, content: withField(content, base.content, unit.field) } : mine;
  }
  if (mine.kind === 'practices' && base.kind === 'practices') {
    const { kind, content } = mine;
    if (unit.is === 'part') {
      return { kind, content: { ...content, part: ownPart(base.content.part, content.part) } };
    }
    return unit.is === 'field' ? { kind, content: withField(content, base.content, unit.field) } : mine;
  }
  if (mine.kind === 'curricula' && base.kind === 'curricula') {
    const { kind, content } = mine;
    if (unit.is === 'meeting') return { kind, content: withBaseMeeting(content, base.content, unit.at) };
    return unit.is === 'field' ? { kind, content: withField(content, base.content, unit.field) } : mine;
  }
  return mine;
}
