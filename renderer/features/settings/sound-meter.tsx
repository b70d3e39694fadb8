import './sound-meter.css';
import { useEffect, useState } from 'react';
import type { SoundPlayer } from '#sound/sound-player';
import { useSay } from '#ui/say';

/** From barely to be heard to as loud as can be, dBFS. */
const quietest = -60;
/** Readings a second would only tire the eye. Milliseconds. */
const every = 150;

/** How loud what leaves this computer is. */
export function SoundMeter({ player }: { readonly player: SoundPlayer | null }) {
  const say = useSay();
  const [level, setLevel] = useState(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (player === null) return undefined;
    const timer = setInterval(() => setLevel(Math.round(player.meter())), every);
    return () => clearInterval(timer);
  }, [player]);
  const shown = Math.min(0, Math.max(quietest, level));
  const words =
    level < quietest ? say('sound-settings.meter-silent') : say('sound-settings.meter-level', { level: shown });
  const label = say('sound-settings.meter');
  return (
    <div className="sound-meter">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <span className="sound-meter-words" aria-hidden>
        {words}
      </span>
      <div
        className="sound-meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={quietest}
        aria-valuemax={0}
        aria-valuenow={shown}
        aria-valuetext={words}
      >
        <div className="sound-meter-fill" style={{ transform: `scaleX(${1 - shown / quietest})` }} />
      </div>
    </div>
  );
}
