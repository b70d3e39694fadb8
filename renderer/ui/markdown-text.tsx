import MarkdownIt, { type Token } from 'markdown-it';

/** Something within a line. */
export type MarkdownPiece =
  | { readonly is: 'text' | 'code'; readonly text: string }
  | { readonly is: 'strong' | 'emphasis' | 'struck'; readonly pieces: readonly MarkdownPiece[] }
  /** A link is told, not followed: paper has none. `to` is empty where the words are the address. */
  | { readonly is: 'link'; readonly pieces: readonly MarkdownPiece[]; readonly to: string }
  /** Room to write: as many underscores as stood there. */
  | { readonly is: 'blank'; readonly length: number };

/** What stands on one line, however often it is wrapped. */
export type MarkdownLine = readonly MarkdownPiece[];

/** Something of a page, from top to bottom. */
export type MarkdownBlock =
  | { readonly is: 'heading'; readonly level: number; readonly line: MarkdownLine }
  | { readonly is: 'paragraph'; readonly lines: readonly MarkdownLine[] }
  | { readonly is: 'list'; readonly start: number | null; readonly items: readonly (readonly MarkdownBlock[])[] }
  | { readonly is: 'quote'; readonly blocks: readonly MarkdownBlock[] }
  | {
      readonly is: 'table';
      readonly head: readonly MarkdownLine[];
      readonly rows: readonly (readonly MarkdownLine[])[];
    }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'rule' }
  /** A line to write on, as wide as the page. */
  | { readonly is: 'room' };

/** From so many underscores on it is room to write and never emphasis. */
const surely = 4;

const gap = /[\s.,;:!?()/]/;

/** HTML stays text, whatever is switched on besides. */
const parser = new MarkdownIt('commonmark', { html: false }).enable(['table', 'strikethrough']);

parser.inline.ruler.before('emphasis', 'blank', (state, silent) => {
  const [run = ''] = /^_{2,}/.exec(state.src.slice(state.pos)) ?? [];
  if (run === '') return false;
  const [before = ' ', after = ' '] = [state.src[state.pos - 1], state.src[state.pos + run.length]];
  if (run.length < surely && !(gap.test(before) && gap.test(after))) return false;
  if (!silent) state.push('blank', '', 0).content = run;
  state.pos += run.length;
  return true;
});

interface Nested {
  readonly token: Token;
  readonly inside: Nested[];
}

function nested(tokens: readonly Token[]): readonly Nested[] {
  const whole: Nested[] = [];
  const open = [whole];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const one: Nested = { token, inside: [] };
    open.at(-1)?.push(one);
    if (token.nesting === 1) open.push(one.inside);
  }
  return whole;
}

function plain(pieces: readonly MarkdownPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.is === 'blank') return '';
      return 'text' in piece ? piece.text : plain(piece.pieces);
    })
    .join('');
}

function linkOf(token: Token, pieces: readonly MarkdownPiece[]): MarkdownPiece {
  const to = String(token.attrGet('href') ?? '').replace(/^mailto:/, '');
  return { is: 'link', pieces, to: plain(pieces).trim() === to ? '' : to };
}

function pieceOf({ token, inside }: Nested): MarkdownPiece {
  switch (token.type) {
    case 'strong_open':
      return { is: 'strong', pieces: piecesOf(inside) };
    case 'em_open':
      return { is: 'emphasis', pieces: piecesOf(inside) };
    case 's_open':
      return { is: 'struck', pieces: piecesOf(inside) };
    case 'link_open':
      return linkOf(token, piecesOf(inside));
    case 'blank':
      return { is: 'blank', length: token.content.length };
    case 'code_inline':
      return { is: 'code', text: token.content };
    case 'softbreak':
    case 'hardbreak':
      return { is: 'text', text: ' ' };
    default:
      // Of a picture its words are left.
      return { is: 'text', text: token.content };
  }
}

/** The parser leaves texts in pieces, and empty ones. */
function piecesOf(inside: readonly Nested[]): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  for (const piece of inside.map(pieceOf)) {
    const last = pieces.at(-1);
    if (piece.is !== 'text') pieces.push(piece);
    else if (last?.is === 'text') pieces.splice(-1, 1, { is: 'text', text: last.text + piece.text });
    else if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}

/** Where somebody is to write, each line of the text is a line of the page; elsewhere lines flow. */
function linesOf(inside: readonly Nested[]): readonly MarkdownLine[] {
  const [text] = inside;
  const parts = nested(text?.token.children ?? []);
  const isForm = parts.some(({ token }) => token.type === 'blank');
  const lines: Nested[][] = [[]];
  for (const part of parts) {
    const { type } = part.token;
    if (type === 'hardbreak' || (isForm && type === 'softbreak')) lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines.map(piecesOf);
}

function lineOf(inside: readonly Nested[]): MarkdownLine {
  return linesOf(inside).flat();
}

function tableOf(inside: readonly Nested[]): MarkdownBlock {
  const rows = inside.flatMap((part) => part.inside).map((row) => row.inside.map((cell) => lineOf(cell.inside)));
  const [head = [], ...others] = rows;
  return { is: 'table', head, rows: others };
}

function blockOf({ token, inside }: Nested): MarkdownBlock {
  switch (token.type) {
    case 'heading_open':
      return { is: 'heading', level: Number(token.tag.slice(1)), line: lineOf(inside) };
    case 'bullet_list_open':
      return { is: 'list', start: null, items: inside.map((item) => item.inside.map(blockOf)) };
    case 'ordered_list_open':
      return {
        is: 'list',
        start: Number(token.attrGet('start') ?? 1),
        items: inside.map((item) => item.inside.map(blockOf)),
      };
    case 'blockquote_open':
      return { is: 'quote', blocks: inside.map(blockOf) };
    case 'table_open':
      return tableOf(inside);
    case 'fence':
    case 'code_block':
      return { is: 'code', text: token.content };
    case 'hr':
      return { is: token.markup.startsWith('_') ? 'room' : 'rule' };
    default:
      return { is: 'paragraph', lines: linesOf(inside) };
  }
}

/** What a text in Markdown says, without any HTML. Underscores in a row, alone or after a label, are room to write. */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  return nested(parser.parse(text, {})).map(blockOf);
}
