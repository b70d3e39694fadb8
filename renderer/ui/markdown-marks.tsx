/** A text with what is chosen in it: from and to, counted in characters. */
export interface ChosenText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a button puts into a text. */
export type MarkdownMark = 'heading' | 'list' | 'steps' | 'strong' | 'room';

const starts = /^(?:#{1,6} |[-*+] |\d+[.)] )/;
const room = '_'.repeat(40);

/** The whole lines that are touched by what is chosen. */
function linesAround({ text, from, to }: ChosenText): { readonly from: number; readonly to: number } {
  const end = text.indexOf('\n', Math.max(from, to));
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? text.length : end };
}

function begun(line: string, mark: 'heading' | 'list' | 'steps', number: number): string {
  const words = line.replace(starts, '');
  if (mark === 'heading') return `## ${words}`;
  return mark === 'list' ? `- ${words}` : `${number}. ${words}`;
}

/** What a mark does to whole lines; the same mark once more takes it away. */
function withLines(chosen: ChosenText, mark: 'heading' | 'list' | 'steps'): ChosenText {
  const { text } = chosen;
  const { from, to } = linesAround(chosen);
  const lines = text.slice(from, to).split('\n');
  const written = lines.filter((line) => line.trim() !== '' || lines.length === 1);
  const marked = written.map((line, index) => begun(line, mark, index + 1));
  const isThere = marked.every((line, index) => line === written[index]) && marked.some((line) => !/^\S+ $/.test(line));
  const next = (isThere ? written.map((line) => line.replace(starts, '')) : marked).join('\n');
  // A list that follows a paragraph without an empty line between is fine; a heading stands better by itself.
  const apart = mark === 'heading' && from > 0 && !text.slice(0, from).endsWith('\n\n') && !isThere ? '\n' : '';
  const end = from + apart.length + next.length;
  return { text: `${text.slice(0, from)}${apart}${next}${text.slice(to)}`, from: end, to: end };
}

function withStrong({ text, from, to }: ChosenText): ChosenText {
  const words = text.slice(from, to);
  return { text: `${text.slice(0, from)}**${words}**${text.slice(to)}`, from: from + 2, to: to + 2 };
}

/** After a label on its line; on an empty line it is one by itself. */
function withRoom({ text, to }: ChosenText): ChosenText {
  const { from: start, to: end } = linesAround({ text, from: to, to });
  const label = text.slice(start, end).trimEnd();
  const rest = text.slice(end);
  const put = `${text.slice(0, start)}${label}${label === '' ? '' : ' '}${room}${rest === '' ? '\n\n' : ''}`;
  return { text: `${put}${rest}`, from: put.length, to: put.length };
}

/** The text with a mark where something is chosen, and what is chosen then. */
export function withMark(chosen: ChosenText, mark: MarkdownMark): ChosenText {
  switch (mark) {
    case 'strong':
      return withStrong(chosen);
    case 'room':
      return withRoom(chosen);
    case 'heading':
    case 'list':
    case 'steps':
      return withLines(chosen, mark);
  }
}
