export interface PickBoxProps {
  readonly label: string;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

/** The browser's own checkbox: hundreds stand below each other, and one with states of its own takes ten times as long to draw. */
export function PickBox({ label, isPicked, onPick }: PickBoxProps) {
  return (
    <label className="pick-box">
      <input
        type="checkbox"
        aria-label={label}
        checked={isPicked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
    </label>
  );
}
