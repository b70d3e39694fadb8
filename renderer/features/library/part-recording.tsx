import { seconds } from '#core/time/milliseconds';
import { MarkField } from '#ui/mark-field';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { markFigures } from '#ui/typed-mark';
import { withRecordingAt } from './cue-marks';
import { MediaCredit } from './media-credit';
import type { PartEditProps } from './part-edit';
import { PartField } from './part-field';
import { recordingRef, useMediaShelf } from './part-media';

const nothing = 'nothing';

/** The recording of a part, and when it begins. */
export function PartRecording({ edit: { part, change, problem } }: PartEditProps) {
  const say = useSay();
  const { recordings, failed } = useMediaShelf();
  const recording = part.sound?.recording;
  const record = recordings.find(({ id }) => id === recording?.media);
  const isGone = recording !== undefined && record === undefined;
  const take = (id: string): void => {
    const chosen = recordings.find((one) => one.id === id);
    const ref = chosen === undefined ? null : recordingRef(chosen);
    change((now) => ({ ...now, sound: { ...now.sound, recording: ref ?? undefined } }), 'recording');
  };
  const hint = failed
    ? 'inspector.media-failed'
    : recordings.length === 0
      ? 'inspector.recordings-none'
      : 'inspector.recording-hint';
  return (
    <PartField name="sound.recording">
      <Select
        label={say('inspector.recording')}
        hint={say(hint)}
        options={[
          { id: nothing, word: say('inspector.nothing') },
          ...(isGone ? [{ id: recording.media, word: recording.title }] : []),
          ...recordings.map(({ id, title }) => ({ id, word: title })),
        ]}
        value={recording?.media ?? nothing}
        onChange={take}
        problem={problem('sound.recording')}
      />
      {recording !== undefined && (
        <div className="part-actions">
          <span aria-hidden>{say('inspector.recording-at')}</span>
          <MarkField
            label={say('inspector.mark.recording', { title: recording.title })}
            seconds={recording.at / 1000}
            onChange={(to) =>
              change((now) => withRecordingAt(now, seconds(to)), 'recording-time', 'sound.recording.at')
            }
          />
          <span className="part-words">
            {say('inspector.recording-length', { length: markFigures(recording.length / 1000) })}
          </span>
        </div>
      )}
      {record !== undefined && <MediaCredit key={record.id} record={record} field="sound.recording" />}
    </PartField>
  );
}
