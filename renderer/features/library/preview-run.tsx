import { Pause, Play } from 'lucide-react';
import type { Milliseconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { markFigures } from '#ui/typed-mark';
import { TimeRuler } from './time-ruler';
import { type PreviewClock, useMoment } from './use-preview-clock';

export interface PreviewRunProps {
  readonly clock: PreviewClock;
  readonly length: Milliseconds;
}

/** Lets a preview go on or stand. */
export function PlayButton({ clock }: Pick<PreviewRunProps, 'clock'>) {
  const say = useSay();
  return clock.isPlaying ? (
    <Button icon={Pause} onPress={clock.pause} label={say('inspector.pause-label')}>
      {say('inspector.pause')}
    </Button>
  ) : (
    <Button icon={Play} onPress={clock.play} label={say('inspector.play-label')}>
      {say('inspector.play')}
    </Button>
  );
}

/** Where in its part a preview stands, in figures. */
export function PreviewFigures({ clock, length }: PreviewRunProps) {
  const say = useSay();
  const at = useMoment(clock);
  return (
    <p className="preview-figures">
      {say('inspector.at', { at: markFigures(at / 1000), length: markFigures(length / 1000) })}
    </p>
  );
}

/** Plays a preview, and moves it to any moment of its part. */
export function PreviewRun({ clock, length }: PreviewRunProps) {
  return (
    <div className="preview-run">
      <PlayButton clock={clock} />
      <PreviewFigures clock={clock} length={length} />
      <TimeRuler clock={clock} length={length} />
    </div>
  );
}
