import './dots.css';

/** Where we are in a row of steps; the current one is long, so that it isn't told by colour alone. */
export function Dots({ count, at }: { readonly count: number; readonly at: number }) {
  return (
    <span className="dots" aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="dot" data-state={index === at ? 'now' : index < at ? 'done' : 'ahead'} />
      ))}
    </span>
  );
}
