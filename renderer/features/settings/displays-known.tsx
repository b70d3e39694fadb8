import type { DisplayPrint } from '#core/displays/display-print';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface DisplaysKnownProps {
  readonly prints: readonly DisplayPrint[];
  readonly onForget: (print: DisplayPrint) => void;
}

/** Displays that were the wall before, each to be forgotten. */
export function DisplaysKnown({ prints, onForget }: DisplaysKnownProps) {
  const say = useSay();
  const nameOf = ({ label }: DisplayPrint): string => (label === '' ? say('displays.nameless') : label);
  return (
    <>
      <h3 className="displays-heading">{say('displays.remembered')}</h3>
      {prints.length === 0 ? (
        <p className="settings-words">{say('displays.nothing-remembered')}</p>
      ) : (
        <ul className="displays-list" aria-label={say('displays.remembered')}>
          {prints.map((print) => (
            <li key={`${print.label} ${print.width} ${print.height} ${print.side} ${print.isInternal}`}>
              <span className="displays-name">{nameOf(print)}</span>
              <span className="displays-notes">
                {say('displays.size', { width: print.width, height: print.height })} ·{' '}
                {say(`displays.side.${print.side}`)}
              </span>
              <Button
                variant="plain"
                onPress={() => onForget(print)}
                label={say('displays.forget-label', { name: nameOf(print) })}
              >
                {say('displays.forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
