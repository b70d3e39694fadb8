const tokens = [
  'surface',
  'surface-raised',
  'surface-sunk',
  'ink',
  'ink-quiet',
  'line',
  'accent',
  'lamp',
  'on-time',
  'warn',
  'over',
  'present',
  'absent',
  'focus',
] as const;

/** The colours by their names. */
export function TokenSamples() {
  return (
    <ul className="gallery-tokens">
      {tokens.map((token) => (
        <li key={token}>
          <span className="gallery-swatch" style={{ background: `var(--${token})` }} />
          {token}
        </li>
      ))}
    </ul>
  );
}
