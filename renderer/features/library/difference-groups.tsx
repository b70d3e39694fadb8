import type { Part } from '#core/curriculum/class-plan';
import type { Difference } from '#core/library/compare';
import type { LibraryContent } from '#core/library/library-entry';
import { partFields } from '#core/library/shown-fields';
import { type LineRow, lineRows } from '#core/library/text-difference';
import type { Say } from '#ui/say';
import { fieldWords } from './field-words';
import { shownLines } from './shown-lines';

/** What two sides are compared, and how they are called. */
export interface Sides {
  readonly before: LibraryContent;
  readonly after: LibraryContent;
  readonly names: { readonly before: string; readonly after: string };
  /** The title of a class that a meeting names; left out: its id will do. */
  readonly titleOf?: (classId: string) => string;
}

/** One field in which they differ, ready to be read. */
export interface DifferenceRow {
  readonly field: string;
  readonly word: string;
  readonly is: Difference['is'];
  readonly lines: readonly LineRow[];
}

/** What belongs together: the whole, a meeting, or a part that came, went, moved or changed. */
export interface DifferenceGroup {
  readonly id: string;
  readonly title: string;
  /** What became of the part as a whole; null where only fields of it changed. */
  readonly is: 'added' | 'removed' | 'moved' | null;
  readonly rows: readonly DifferenceRow[];
}

function partsOf({ kind, content }: LibraryContent): readonly Part[] {
  if (kind === 'classes') return content.parts;
  return kind === 'practices' ? [content.part] : [];
}

function fieldRow(say: Say, { is, field, before, after }: Difference, sides: Sides): DifferenceRow {
  const name = field ?? '';
  const last = name.split('.').at(-1) ?? '';
  const lines = (shown: Difference['before']): readonly string[] => {
    if (shown === null) return [];
    const read = shownLines(say, last, shown);
    return last === 'classes' && sides.titleOf !== undefined ? read.map(sides.titleOf) : read;
  };
  return { field: name, word: fieldWords(say, name), is, lines: lineRows(lines(before), lines(after)) };
}

/** A part that only one side has, as fields. */
function wholePart(say: Say, { is, part }: Difference, sides: Sides): readonly DifferenceRow[] {
  const found = partsOf(is === 'added' ? sides.after : sides.before).find(({ id }) => id === part?.id);
  if (found === undefined || is === 'moved') return [];
  return [...partFields(found)].flatMap(([field, shown]): readonly DifferenceRow[] => {
    // What is so wherever nothing else was said.
    if (field === 'title' || (shown.is === 'flag' && !shown.flag)) return [];
    const sided = is === 'added' ? { before: null, after: shown } : { before: shown, after: null };
    return [fieldRow(say, { is, part, field, ...sided }, sides)];
  });
}

function placeRow(say: Say, id: string, { before, after }: Sides): DifferenceRow {
  const told = (content: LibraryContent): readonly string[] => {
    const parts = partsOf(content);
    const place = parts.findIndex((part) => part.id === id) + 1;
    return [say('difference.place', { place, count: parts.length })];
  };
  const [was = '', is = ''] = [...told(before), ...told(after)];
  const run = (text: string) => [{ text, isSame: true }];
  return {
    field: 'order',
    word: say('difference.field.order'),
    is: 'moved',
    lines: [{ is: 'changed', before: run(was), after: run(is) }],
  };
}

function groupId({ part, field }: Difference): string {
  if (part !== null) return `part ${part.id}`;
  const [first, second] = (field ?? '').split('.');
  return first === 'meetings' ? `meeting ${second}` : 'whole';
}

function wholeTitle(say: Say, id: string, { after }: Sides): string {
  const [is, number] = id.split(' ');
  return is === 'meeting'
    ? say('difference.meeting', { number: Number(number) + 1 })
    : say(`difference.whole.${after.kind}`);
}

/** Differences put together by what they are in. */
export function differenceGroups(say: Say, changes: readonly Difference[], sides: Sides): readonly DifferenceGroup[] {
  return [...Map.groupBy(changes, groupId)].flatMap(([id, all]): readonly DifferenceGroup[] => {
    const [first] = all;
    if (first === undefined) return [];
    const whole = all.find(({ field, part }) => field === null && part !== null);
    const rows = all.flatMap((one): readonly DifferenceRow[] => {
      if (one.field !== null) return [fieldRow(say, one, sides)];
      if (one.is === 'moved' && one.part !== null) return [placeRow(say, one.part.id, sides)];
      return wholePart(say, one, sides);
    });
    const is = whole === undefined || whole.is === 'changed' ? null : whole.is;
    return [{ id, title: first.part?.title ?? wholeTitle(say, id, sides), is, rows }];
  });
}
