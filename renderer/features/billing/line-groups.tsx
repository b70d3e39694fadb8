import type { ToldLine } from '#bridge/billing';
import type { Reason } from '#core/billing/reason';
import { reasonKey } from './line-view';

/** By what lines stand together. */
export type GroupedBy = 'class' | 'person';

/** Lines of one class, or of one person. */
export interface LineGroup {
  /** Id of the session or of the person. */
  readonly id: string;
  readonly first: ToldLine;
  readonly lines: readonly ToldLine[];
  /** What stands against each of several lines: said once, above them. */
  readonly shared: readonly Reason[];
}

function sharedBy([first, ...rest]: readonly ToldLine[]): readonly Reason[] {
  if (first === undefined || rest.length === 0) return [];
  const others = rest.map(({ reasons }) => new Set(reasons.map(reasonKey)));
  return first.reasons.filter(
    (reason) => reason.kind !== 'in-a-batch' && others.every((keys) => keys.has(reasonKey(reason))),
  );
}

/** Lines put together: classes with the newest first, people by their names. */
export function lineGroups(lines: readonly ToldLine[], by: GroupedBy): readonly LineGroup[] {
  const found = new Map<string, ToldLine[]>();
  for (const line of lines) {
    const id = by === 'class' ? line.session : line.person;
    const known = found.get(id);
    if (known === undefined) found.set(id, [line]);
    else known.push(line);
  }
  const groups = [...found].flatMap(([id, own]): readonly LineGroup[] => {
    const [first] = own;
    return first === undefined ? [] : [{ id, first, lines: own, shared: sharedBy(own) }];
  });
  return by === 'class'
    ? groups.toReversed()
    : groups.toSorted((one, other) => one.first.name.localeCompare(other.first.name));
}

/** As many whole groups as hold so many lines, at least one. */
export function firstGroups(groups: readonly LineGroup[], most: number): readonly LineGroup[] {
  let count = 0;
  return groups.filter(({ lines }) => {
    const isIn = count === 0 || count + lines.length <= most;
    count += lines.length;
    return isIn;
  });
}

/** What stands against a line besides what was said above it. */
export function ownReasons(line: ToldLine, shared: readonly Reason[]): readonly Reason[] {
  const said = new Set(shared.map(reasonKey));
  return line.reasons.filter((reason) => !said.has(reasonKey(reason)));
}
