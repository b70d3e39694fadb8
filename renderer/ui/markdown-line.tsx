import type { MarkdownLine, MarkdownPiece } from './markdown-text';
import { useSay } from './say';

/** Lines of a text, each by itself where there are several. */
export function Lines({ lines }: { readonly lines: readonly MarkdownLine[] }) {
  const isOne = lines.length === 1;
  return lines.map((line, index) =>
    isOne ? (
      <Line key={index} line={line} />
    ) : (
      <span key={index} className="markdown-line">
        <Line line={line} />
      </span>
    ),
  );
}

/** Underscores from here on ask for as much room as there is; fewer for a word, a figure or a tick. */
const wide = 9;

function isWide(piece: MarkdownPiece): boolean {
  return piece.is === 'blank' && piece.length >= wide;
}

/** A comma after a line to write on stands close to it. */
function closes([first]: readonly MarkdownPiece[]): boolean {
  return first?.is === 'text' && /^[,.;:!?)]/.test(first.text);
}

/** A label keeps its words together, and the line after it takes what is left of the width. */
export function Line({ line }: { readonly line: MarkdownLine }) {
  if (!line.some(isWide)) return <Pieces pieces={line} />;
  const runs: MarkdownPiece[][] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    if (isWide(piece) || last === undefined || last.some(isWide)) runs.push([piece]);
    else last.push(piece);
  }
  return (
    <span className="markdown-row">
      {runs.map((run, index) =>
        run.some(isWide) ? (
          <Blank key={index} />
        ) : (
          <span key={index} className="markdown-label" data-closing={closes(run) || undefined}>
            <Pieces pieces={run} />
          </span>
        ),
      )}
    </span>
  );
}

/** Room to write; without a length as wide as there is room. */
export function Blank({ length }: { readonly length?: number }) {
  const say = useSay();
  const size = length === undefined ? 'rest' : length < 4 ? 'tick' : 'word';
  return <span className="markdown-blank" data-size={size} role="img" aria-label={say('markdown.room')} />;
}

/** What stands within a line. */
export function Pieces({ pieces }: { readonly pieces: readonly MarkdownPiece[] }) {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} />);
}

function Piece({ piece }: { readonly piece: MarkdownPiece }) {
  const say = useSay();
  switch (piece.is) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'strong':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Pieces pieces={piece.pieces} />
        </em>
      );
    case 'struck':
      return (
        <s>
          <Pieces pieces={piece.pieces} />
        </s>
      );
    case 'link':
      return (
        <>
          <Pieces pieces={piece.pieces} />
          {piece.to !== '' && say('markdown.address', { address: piece.to })}
        </>
      );
    case 'blank':
      return <Blank length={piece.length} />;
  }
}
