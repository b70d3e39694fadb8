import './count-list.css';

export interface CountRow {
  readonly id: string;
  readonly word: string;
  readonly count: number;
  /** What becomes of them. */
  readonly fate: string;
}

/** How many documents are in each state, and what becomes of them. */
export function CountList({ rows }: { readonly rows: readonly CountRow[] }) {
  return (
    <dl className="count-list">
      {rows.map(({ id, word, count, fate }) => (
        <div key={id}>
          <dt>{word}</dt>
          <dd>
            <strong>{count}</strong>
            <span>{fate}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
