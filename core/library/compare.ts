import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { contentHash } from './content-hash';
import type { LibraryContent } from './library-entry';
import {
  classFields,
  curriculumFields,
  partFields,
  practiceFields,
  type Shown,
  type ShownFields,
} from './shown-fields';

/** One difference between two contents. */
export interface Difference {
  /** `moved`: the part stands elsewhere among those that both have. `added` and `removed` without a field mean the whole part. */
  readonly is: 'added' | 'removed' | 'moved' | 'changed';
  /** The part; null for the thing as a whole. Its title is that of the newer content. */
  readonly part: { readonly id: string; readonly title: string } | null;
  /** The field, such as `prompt`; null for the whole part. */
  readonly field: string | null;
  readonly before: Shown | null;
  readonly after: Shown | null;
}

function fieldsDiffer(before: ShownFields, after: ShownFields, part: Difference['part']): readonly Difference[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((field): readonly Difference[] => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    if (was !== null && is !== null && contentHash(was) === contentHash(is)) return [];
    return [{ is: was === null ? 'added' : is === null ? 'removed' : 'changed', part, field, before: was, after: is }];
  });
}

/** The ids that keep their order: the longest row of them that both have. All others were moved. */
function unmoved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  let best: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  for (const [index, id] of after.entries()) {
    const at = place.get(id) ?? -1;
    const row = after.slice(0, index).reduce<readonly string[]>((longest, other, earlier) => {
      const kept = rows[earlier] ?? [];
      return (place.get(other) ?? -1) < at && kept.length > longest.length ? kept : longest;
    }, []);
    rows.push([...row, id]);
    if (row.length + 1 > best.length) best = [...row, id];
  }
  return new Set(best);
}

function partsDiffer(before: readonly Part[], after: readonly Part[]): readonly Difference[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const now = new Map(after.map((part) => [part.id, part]));
  const stays = unmoved(
    before.flatMap(({ id }) => (now.has(id) ? [id] : [])),
    after.flatMap(({ id }) => (old.has(id) ? [id] : [])),
  );
  const none = { field: null, before: null, after: null };
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, title }): Difference => ({ is: 'removed', part: { id, title }, ...none }));
  return [
    ...after.flatMap((part): readonly Difference[] => {
      const name = { id: part.id, title: part.title };
      const was = old.get(part.id);
      if (was === undefined) return [{ is: 'added', part: name, ...none }];
      return [
        ...(stays.has(part.id) ? [] : [{ is: 'moved', part: name, ...none } as const]),
        ...fieldsDiffer(partFields(was), partFields(part), name),
      ];
    }),
    ...gone,
  ];
}

function classesDiffer(before: ClassPlan, after: ClassPlan): readonly Difference[] {
  return [...fieldsDiffer(classFields(before), classFields(after), null), ...partsDiffer(before.parts, after.parts)];
}

/** Everything in which two contents of one kind differ but their ids and versions, the whole first, then part by part; none for two of different kinds. */
export function differences(before: LibraryContent, after: LibraryContent): readonly Difference[] {
  if (before.kind === 'classes' && after.kind === 'classes') return classesDiffer(before.content, after.content);
  if (before.kind === 'practices' && after.kind === 'practices') {
    const [was, is] = [before.content, after.content];
    const name = { id: is.part.id, title: is.part.title };
    return [
      ...fieldsDiffer(practiceFields(was), practiceFields(is), null),
      ...fieldsDiffer(partFields(was.part), partFields(is.part), name),
    ];
  }
  if (before.kind === 'curricula' && after.kind === 'curricula') {
    return fieldsDiffer(curriculumFields(before.content), curriculumFields(after.content), null);
  }
  return [];
}
