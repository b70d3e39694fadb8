import type { NumberedDisplay } from '#core/displays/seen-display';
import type { DisplaysTold } from '#core/ports/desktop-bridge';
import { useSay } from '#ui/say';

/** What the computer tells of its displays now. */
export function DisplaysFound({ told }: { readonly told: DisplaysTold }) {
  const say = useSay();
  const notes = ({ id, isInternal, nativeWidth, nativeHeight }: NumberedDisplay): string =>
    [
      say('displays.size', { width: nativeWidth, height: nativeHeight }),
      isInternal && say('displays.is-internal'),
      id === told.controls && say('displays.is-controls'),
      id === told.wall.display && say('displays.is-wall'),
    ]
      .filter((note) => note !== false)
      .join(' · ');
  return (
    <ul className="displays-list" aria-label={say('displays.found')}>
      {told.displays.map((display) => (
        <li key={display.id}>
          <span className="displays-number" aria-hidden>
            {display.number}
          </span>
          <span className="displays-name">
            {display.label === ''
              ? say('displays.on', { number: display.number })
              : say('displays.on-label', { number: display.number, label: display.label })}
          </span>
          <span className="displays-notes">{notes(display)}</span>
        </li>
      ))}
    </ul>
  );
}
