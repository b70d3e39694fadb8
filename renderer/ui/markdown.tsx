import './markdown.css';
import type { ReactNode } from 'react';
import { Blank, Line, Lines, Pieces } from './markdown-line';
import { type MarkdownBlock, markdownBlocks } from './markdown-text';

export interface MarkdownProps {
  readonly text: string;
  /** What the highest heading of the text becomes: 2 under the heading of a page, left out: 3. */
  readonly level?: 2 | 3 | 4;
}

/** A text in Markdown as a page of words: headings, lists, tables, emphasis, and lines to write on. */
export function Markdown({ text, level = 3 }: MarkdownProps) {
  const blocks = markdownBlocks(text);
  const highest = Math.min(6, ...blocks.map((block) => (block.is === 'heading' ? block.level : 6)));
  return (
    <div className="markdown">
      <Blocks blocks={blocks} levels={{ from: level, highest }} />
    </div>
  );
}

/** The highest heading of the text, and what it is on the page. */
interface Levels {
  readonly highest: number;
  readonly from: number;
}

interface BlocksProps {
  readonly blocks: readonly MarkdownBlock[];
  readonly levels: Levels;
}

function Blocks({ blocks, levels }: BlocksProps) {
  return blocks.map((block, index) => <Block key={index} block={block} levels={levels} />);
}

interface HeadingProps {
  readonly level: number;
  /** 1 for the highest of the text: it looks the same wherever the text stands. */
  readonly depth: number;
  readonly children: ReactNode;
}

function Heading({ level, depth, children }: HeadingProps) {
  if (level <= 2) return <h2 data-depth={depth}>{children}</h2>;
  if (level === 3) return <h3 data-depth={depth}>{children}</h3>;
  if (level === 4) return <h4 data-depth={depth}>{children}</h4>;
  return level === 5 ? <h5 data-depth={depth}>{children}</h5> : <h6 data-depth={depth}>{children}</h6>;
}

function Block({ block, levels }: { readonly block: MarkdownBlock; readonly levels: Levels }) {
  switch (block.is) {
    case 'heading':
      return (
        <Heading level={block.level - levels.highest + levels.from} depth={block.level - levels.highest + 1}>
          <Pieces pieces={block.line} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
    case 'list':
      return <List block={block} levels={levels} />;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} levels={levels} />
        </blockquote>
      );
    case 'table':
      return <Table block={block} />;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'rule':
      return <hr />;
    case 'room':
      return (
        <p className="markdown-row">
          <Blank />
        </p>
      );
  }
}

interface PartProps<Is extends MarkdownBlock['is']> {
  readonly block: Extract<MarkdownBlock, { readonly is: Is }>;
}

function List({ block: { start, items }, levels }: PartProps<'list'> & { readonly levels: Levels }) {
  const shown = items.map((blocks, index) => (
    <li key={index}>
      {blocks.map((block, at) =>
        // A short point is a line of its own without the space around a paragraph.
        block.is === 'paragraph' && blocks.length === 1 ? (
          <Lines key={at} lines={block.lines} />
        ) : (
          <Block key={at} block={block} levels={levels} />
        ),
      )}
    </li>
  ));
  return start === null ? <ul>{shown}</ul> : <ol start={start}>{shown}</ol>;
}

function Table({ block: { head, rows } }: PartProps<'table'>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              <Pieces pieces={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, at) => (
              <td key={at}>
                <Line line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
