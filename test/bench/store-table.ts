import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** One line of the table. A figure that a contender doesn't have is null. */
export interface Line {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number | null;
  readonly sqlite: number | null;
  readonly lowdb: number | null;
}

function figure(value: number | null, unit: Line['unit']): string {
  if (value === null) return '';
  const digits = unit === 'MB' || value >= 100 ? 0 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function ratio(one: number | null, other: number | null): string {
  if (one === null || other === null) return '';
  const value = one / other;
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

/** The value at a share of some values, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** All lines as a Markdown table, with how many times SQLite's figure ours is, and how many times ours lowdb's is. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ what, unit, ours, sqlite, lowdb }) => [
    what,
    figure(ours, unit),
    figure(sqlite, unit),
    figure(lowdb, unit),
    ratio(ours, sqlite),
    ratio(lowdb, ours),
  ]);
  const head = ['', 'ours', 'SQLite', 'stock lowdb', 'ours / SQLite', 'lowdb / ours'];
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts a text between the marks of a bench in this folder's README. */
export function writeIntoReadme(
  text: string,
  bench: 'store' | 'commands' | 'cues' | 'cues-hard' | 'skew' | 'pacer' | 'library' | 'people' | 'billing' | 'start',
): void {
  const [begin, end] = [`<!-- ${bench} bench: begin -->`, `<!-- ${bench} bench: end -->`];
  const whole = readFileSync(readme, 'utf8');
  const [from, until] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from === -1 || until < from) throw new Error(`expected ${begin} and ${end} in ${readme}`);
  writeFileSync(readme, `${whole.slice(0, from + begin.length)}\n\n${text}\n\n${whole.slice(until)}`);
}
