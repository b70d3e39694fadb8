import './cue-time-line.css';
import { Plus, Volume2 } from 'lucide-react';
import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { CueBells } from './cue-bells';
import { CueLane } from './cue-lane';
import { CueLed } from './cue-led';
import { CueLines } from './cue-lines';
import { CueMark } from './cue-mark';
import { bellsOf, withBells, withRecordingAt } from './cue-marks';
import type { PartEdit } from './part-edit';
import { PlayButton, PreviewFigures } from './preview-run';
import { TimeRuler } from './time-ruler';
import type { PreviewClock } from './use-preview-clock';

export interface CueTimeLineProps {
  readonly edit: PartEdit;
  readonly clock: PreviewClock;
  /** The line that is being written, as `lines[3]`; null: none. */
  readonly chosen: string | null;
  readonly onChoose: (field: string) => void;
}

/** Each lane of the time line. */
export interface CueLaneProps extends Pick<CueTimeLineProps, 'edit' | 'chosen' | 'onChoose'> {
  /** Seconds. */
  readonly max: number;
  /** The preview goes to a moment. */
  readonly seek: (to: Milliseconds) => void;
}

/** The time of a part with all that comes at a moment of it; each can be moved. */
export function CueTimeLine({ edit, clock, chosen, onChoose }: CueTimeLineProps) {
  const say = useSay();
  const { part, change } = edit;
  const lane = { edit, chosen, onChoose, max: Math.round(part.duration / 1000), seek: clock.seek };
  const addBell = (): void => {
    const at = seconds(Math.round(clock.moment() / 1000));
    const to = milliseconds(Math.max(1000, Math.min(part.duration - 1000, at)));
    change((before) => withBells(before, { at: [...bellsOf(before).at, to] }), 'add-bell');
  };
  return (
    <section className="cue-time-line" aria-label={say('inspector.time-line')}>
      <div className="cue-run">
        <PlayButton clock={clock} />
        <PreviewFigures clock={clock} length={part.duration} />
        <Button variant="plain" icon={Plus} onPress={addBell} label={say('inspector.add-bell-label')}>
          {say('inspector.add-bell')}
        </Button>
      </div>
      <div className="cue-lanes">
        <div className="cue-lane">
          <span />
          <TimeRuler clock={clock} length={part.duration} />
        </div>
        <CueLed {...lane} />
        <CueLines {...lane} list="lines" />
        <CueLines {...lane} list="steps" />
        <CueBells {...lane} />
        <CueRecording {...lane} />
      </div>
    </section>
  );
}

function CueRecording({ edit: { part, change }, max, seek, onChoose }: CueLaneProps) {
  const say = useSay();
  const recording = part.sound?.recording;
  if (recording === undefined) return null;
  return (
    <CueLane word={say('inspector.lane.recording')} icon={Volume2}>
      <CueMark
        label={say('inspector.mark.recording', { title: recording.title })}
        at={Math.round(recording.at / 1000)}
        max={max}
        bar={recording.length / 1000}
        onMove={(to) => {
          change((before) => withRecordingAt(before, seconds(to)), 'recording-time', 'sound.recording.at');
          seek(seconds(to));
        }}
        onChoose={() => {
          onChoose('sound.recording');
          seek(recording.at);
        }}
      >
        <span className="cue-bar-word">{recording.title}</span>
      </CueMark>
    </CueLane>
  );
}
