import './wall-checks.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { WallLook } from '#core/session/snapshot';
import type { WallCheck } from '#core/session/wall-check';
import type { Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { useClockedAnimation } from './clocked-animation';
import { useLater } from './later';

type Check<Kind extends WallCheck['kind']> = Extract<WallCheck, { kind: Kind }>;

/** A code so large that nobody can miss where it stands. */
function CodeCheck({ check }: { readonly check: Check<'code'> }) {
  const say = useSay();
  return (
    <>
      <p className="check-code">{check.code}</p>
      <p className="check-words">{say('wall.check-code')}</p>
    </>
  );
}

/** Steps of grey from the darkest to the lightest that the picture has. */
const greys = 11;
/** Heights of letters that people in the last row try to read, as a share of the picture's height. */
const heights = [0.04, 0.05, 0.065, 0.085] as const;

/** Can the room be darker, and can the last row read? */
function LightCheck() {
  const say = useSay();
  return (
    <>
      <div className="check-greys" aria-hidden>
        {Array.from({ length: greys }, (_, index) => (
          <span key={index} style={{ opacity: index / (greys - 1) }} />
        ))}
      </div>
      <p className="check-words">{say('wall.check-light')}</p>
      <ul className="check-sizes">
        {heights.map((height) => (
          <li key={height} style={{ fontSize: `${height * 100}cqh` }}>
            {say('wall.check-size', { height })}
          </li>
        ))}
      </ul>
      <p className="check-words">{say('wall.check-read')}</p>
    </>
  );
}

/** No more than one flash a second, and each a small step of light, milliseconds. */
const shortestFlash = 1000;
/** The patch is bright at the instant and has faded by this share of a round. */
const flash: Keyframe[] = [
  { offset: 0, opacity: 1, easing: 'ease-out' },
  { offset: 0.5, opacity: 0.55 },
  { offset: 1, opacity: 0.55 },
];

interface SyncCheckProps {
  readonly check: Check<'sync'>;
  readonly now: () => Instant;
}

/** A patch that brightens with each click. */
function SyncCheck({ check: { from, every }, now }: SyncCheckProps) {
  const say = useSay();
  const patch = useRef<HTMLDivElement>(null);
  const moves = useMemo(() => {
    const duration = Math.max(shortestFlash, every);
    const iterations = Number.POSITIVE_INFINITY;
    return { keyframes: flash, from: milliseconds(0), duration, iterations, zero: from, now };
  }, [from, every, now]);
  useClockedAnimation(patch, moves);
  return (
    <>
      <div className="check-patch" ref={patch} aria-hidden />
      <p className="check-words">{say('wall.check-sync')}</p>
    </>
  );
}

export interface WallChecksProps {
  /** What is shown while the room is set up; null: nothing, and what was shown goes. */
  readonly check: WallCheck | null;
  readonly now: () => Instant;
  readonly theme?: WallLook['theme'];
}

/** As long as the transition in wall-checks.css, milliseconds. */
const fading = 400;

/** What a wall shows instead of anything else while the room is set up. Fills its container. */
export function WallChecks({ check, now, theme = 'dusk' }: WallChecksProps) {
  const [last, keep] = useState(check);
  if (check !== null && check !== last) keep(check);
  const forget = useCallback(() => keep(null), []);
  useLater(check === null && last !== null, forget, fading);
  const shown = check ?? last;
  if (shown === null) return null;
  return (
    <div
      className="wall-checks"
      data-wall={theme}
      data-on={check === null ? undefined : ''}
      aria-hidden={check === null || undefined}
    >
      <section className={`wall-check wall-check-${shown.kind}`} key={shown.kind}>
        {shown.kind === 'code' && <CodeCheck check={shown} />}
        {shown.kind === 'light' && <LightCheck />}
        {shown.kind === 'sync' && <SyncCheck check={shown} now={now} />}
      </section>
    </div>
  );
}
