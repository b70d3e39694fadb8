import type { ClassPlan, Part, TimedLine } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';
import { minuteMark } from '#core/time/minute-mark';

/** Headings that a class has in Markdown, in the reader's language. */
export interface MarkdownWords {
  readonly minutes: (length: string) => string;
  readonly partKind: (kind: Part['kind']) => string;
  readonly notes: string;
  readonly choice: string;
  readonly script: string;
  readonly homePractice: string;
  readonly source: string;
  readonly licence: string;
  readonly breath: string;
  readonly relaxation: string;
}

function minutesOf(length: Milliseconds): string {
  return String(Math.round((length / 60_000) * 10) / 10);
}

/** Text that Markdown takes as it is: no sign of it begins a heading, a list, a rule or a link. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])/gm, '$1\\$2');
}

function inOneLine(text: string): string {
  return plain(text.replace(/\n/g, ' '));
}

function list(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${plain(text)}`);
}

function script(lines: readonly TimedLine[]): readonly string[] {
  return lines.map(({ at, text }) => `- **${minuteMark(at)}** ${plain(text)}`);
}

function block(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${heading}**`, '', ...lines, ''];
}

function partText(part: Part, words: MarkdownWords): readonly string[] {
  const { title, kind, duration, prompt, choice, notes, breathing, relaxation, lines = [], steps = [] } = part;
  const led = [
    ...(breathing === undefined ? [] : [`${words.breath}: ${plain(breathing.pattern.name)}`, '']),
    ...(relaxation === undefined
      ? []
      : [`${words.relaxation}: ${relaxation.groups.map(({ name }) => plain(name)).join(', ')}`, '']),
  ];
  return [
    `## ${inOneLine(title)}`,
    '',
    `*${words.partKind(kind)}, ${words.minutes(minutesOf(duration))}*`,
    '',
    plain(prompt),
    '',
    ...(choice === undefined ? [] : [`${words.choice}: ${plain(choice)}`, '']),
    ...led,
    ...block(words.script, script([...lines, ...steps])),
    ...block(words.notes, list(notes)),
    ...block(words.homePractice, list(part.homePractice ?? [])),
    ...(part.source === undefined ? [] : [`${words.source}: ${plain(part.source)}`, '']),
  ];
}

/** A class as one Markdown text: everything that it says, and nothing of who was in it. */
export function classMarkdown(plan: ClassPlan, words: MarkdownWords): string {
  const { title, about, length, licence, parts, handout } = plan;
  return [
    `# ${inOneLine(title)}`,
    '',
    ...(length === undefined ? [] : [`*${words.minutes(minutesOf(length))}*`, '']),
    ...(about === '' ? [] : [plain(about), '']),
    ...parts.flatMap((part) => partText(part, words)),
    ...(handout === undefined ? [] : [`## ${inOneLine(handout.title)}`, '', handout.text, '']),
    ...(licence === '' ? [] : [`${words.licence}: ${plain(licence)}`, '']),
  ].join('\n');
}
