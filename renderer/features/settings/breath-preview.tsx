import './breath-preview.css';
import { Play, Square } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { pacing, pacingEnd } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import type { Settings } from '#core/records/settings-record';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { Pacer } from '#scenes/pacer';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface BreathPreviewProps {
  readonly pattern: Pattern;
  /** What stands beside it for people who would rather not hold. */
  readonly partner?: Pattern | undefined;
  readonly look: Pick<Settings, 'wallTheme' | 'wallForm' | 'wallMotion'>;
}

/** A moment before the first breath, and how many breaths are shown before it rests. */
const leadIn = seconds(1);
const cycles = 6;
/** Longer than any of them takes. */
const longest = milliseconds(3_600_000);

/** A preview has nothing to do with the time of a class: the page's own clock will do. */
const now = (): Instant => instant(performance.now());
const longAgo = instant(-longest);

/** The breath as the wall shows it, small, without sound. Nothing moves before somebody asks for it. */
export function BreathPreview({ pattern, partner, look }: BreathPreviewProps) {
  const say = useSay();
  const [from, begin] = useState<Instant | null>(null);
  const paced = useMemo(() => pacing({ pattern, leadIn, cycles }, longest), [pattern]);
  const beside = useMemo(() => partner && pacing({ pattern: partner, leadIn, cycles }, longest), [partner]);
  useEffect(() => {
    if (from === null) return undefined;
    const timer = setTimeout(() => begin(null), from + pacingEnd(paced) - now());
    return () => clearTimeout(timer);
  }, [from, paced]);
  return (
    <div className="breath-preview">
      <div className="breath-preview-wall" data-wall={look.wallTheme} role="img" aria-label={say('preview.label')}>
        <Pacer
          key={`${pattern.id} ${look.wallForm} ${from}`}
          pacing={paced}
          partner={beside}
          elapsedZero={from ?? longAgo}
          now={now}
          form={look.wallForm}
          motion={look.wallMotion}
        />
      </div>
      {pattern.phases.length > 0 && (
        <div className="settings-actions">
          {from === null ? (
            <Button icon={Play} onPress={() => begin(now())}>
              {say('preview.show')}
            </Button>
          ) : (
            <Button icon={Square} onPress={() => begin(null)}>
              {say('preview.stop')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
