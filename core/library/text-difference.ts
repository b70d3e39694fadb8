/** A stretch of a text: both have it, or this one alone. */
export interface Run {
  readonly text: string;
  readonly isSame: boolean;
}

/** A line of two texts beside each other; null where one has no such line. */
export interface LineRow {
  readonly is: 'same' | 'changed' | 'removed' | 'added';
  readonly before: readonly Run[] | null;
  readonly after: readonly Run[] | null;
}

/** Cells of a table that is filled in well below a tenth of a second; what is larger is told as a whole. */
const most = 4_000_000;

type Pairs = readonly (readonly [number, number])[];

type Texts = readonly string[];

function areEqual(one: string, other: string): boolean {
  return one === other;
}

/** Places of what is alike in both rows in the same order, the longest such row. */
function longestShared(before: Texts, after: Texts, areAlike: (one: string, other: string) => boolean): Pairs {
  const width = after.length + 1;
  if ((before.length + 1) * width > most) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const isPair = (row: number, column: number): boolean => areAlike(before[row] ?? '', after[column] ?? '');
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isPair(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (isPair(row, column)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The same, quick where only the middle differs. */
function shared(before: readonly string[], after: readonly string[]): Pairs {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const middle = longestShared(old, now, areEqual);
  const pair = (row: number, column: number) => [row, column] as const;
  return [
    ...Array.from({ length: head }, (_, index) => pair(index, index)),
    ...middle.map(([row, column]) => pair(row + head, column + head)),
    ...Array.from({ length: tail }, (_, index) => pair(before.length - tail + index, after.length - tail + index)),
  ];
}

function runs(words: readonly string[], isShared: (index: number) => boolean): readonly Run[] {
  const found: Run[] = [];
  for (const [index, text] of words.entries()) {
    const last = found.at(-1);
    const isSame = isShared(index);
    if (last?.isSame === isSame) found.splice(-1, 1, { text: last.text + text, isSame });
    else found.push({ text, isSame });
  }
  return found;
}

/** Two texts word by word: what both have is the same in both, in the same order. */
export function wordRuns(before: string, after: string): Readonly<Record<'before' | 'after', readonly Run[]>> {
  const [old, now] = [before, after].map((text) => text.match(/\S+\s*/g) ?? []);
  const pairs = shared(
    (old ?? []).map((word) => word.trimEnd()),
    (now ?? []).map((word) => word.trimEnd()),
  );
  const [rows, columns] = [new Set(pairs.map(([row]) => row)), new Set(pairs.map(([, column]) => column))];
  return {
    before: runs(old ?? [], (index) => rows.has(index)),
    after: runs(now ?? [], (index) => columns.has(index)),
  };
}

function whole(text: string | undefined): readonly Run[] | null {
  return text === undefined ? null : [{ text, isSame: false }];
}

/** Lines that have nothing to do with each other, those that stand at one height beside each other. */
function unlike(old: Texts, now: Texts): readonly LineRow[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index): LineRow => {
    const [before, after] = [whole(old[index]), whole(now[index])];
    return { is: before === null ? 'added' : after === null ? 'removed' : 'changed', before, after };
  });
}

function wordsOf(text: string): Texts {
  return text.match(/\S+/g) ?? [];
}

/** Whether half of the longer line is in the other. */
function areLike(one: string, other: string): boolean {
  const [old, now] = [wordsOf(one), wordsOf(other)];
  return shared(old, now).length * 2 >= Math.max(old.length, now.length);
}

/** Where so many pairs of lines would have to be looked at, they are taken as they come. */
const mostLooked = 900;

/** Each line is compared with each other one, word by word. */
function areTooMany(old: Texts, now: Texts): boolean {
  const words = [old, now].map((lines) => lines.reduce((all, line) => all + wordsOf(line).length, 0));
  return old.length * now.length > mostLooked || words.reduce((all, one) => all * one, 1) > most;
}

/** Lines that stand in for others: those that are alike beside each other. */
function replaced(old: Texts, now: Texts): readonly LineRow[] {
  const alike = areTooMany(old, now) ? [] : longestShared(old, now, areLike);
  const rows: LineRow[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...alike, [old.length, now.length] as const]) {
    rows.push(...unlike(old.slice(row, nextRow), now.slice(column, nextColumn)));
    const [before, after] = [old[nextRow], now[nextColumn]];
    if (before !== undefined && after !== undefined) rows.push({ is: 'changed', ...wordRuns(before, after) });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return rows;
}

/** Two texts line by line, and word by word in lines that were changed, in the order of both. */
export function lineRows(before: readonly string[], after: readonly string[]): readonly LineRow[] {
  const rows: LineRow[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...shared(before, after), [before.length, after.length] as const]) {
    rows.push(...replaced(before.slice(row, nextRow), after.slice(column, nextColumn)));
    const text = before[nextRow];
    if (text !== undefined) {
      const same = [{ text, isSame: true }];
      rows.push({ is: 'same', before: same, after: same });
    }
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return rows;
}
