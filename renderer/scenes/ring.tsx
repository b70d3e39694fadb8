import './ring.css';

/** How much of a time is left, 0 to 1, without a figure. */
export function Ring({ share }: { readonly share: number }) {
  return (
    <svg className="ring" viewBox="0 0 100 100" aria-hidden>
      <circle className="ring-whole" cx="50" cy="50" r="44" />
      <circle className="ring-left" cx="50" cy="50" r="44" pathLength="1" strokeDasharray={`${share} 1`} />
    </svg>
  );
}
