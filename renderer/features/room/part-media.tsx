import { media } from '#bridge/media';
import { useAsked } from '#bridge/use-asked';
import type { RecordingRef } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';
import { milliseconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import type { PartRowProps } from './part-panel';
import { isPicture, isRecording, pictureRef } from './picture-ref';

const nothing = 'nothing';

function recordingRef({ id, title, length }: MediaRecord): RecordingRef | null {
  return length === null ? null : { media: id, title, at: milliseconds(0), length };
}

interface MediaChoiceProps {
  readonly label: string;
  /** What there is besides what was planned. */
  readonly options: readonly { readonly id: string; readonly word: string }[];
  readonly planned: { readonly id: string; readonly word: string } | null;
  /** Null: nothing. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function MediaChoice({ label, options, planned, value, onChange }: MediaChoiceProps) {
  const say = useSay();
  const others = options.filter(({ id }) => id !== planned?.id);
  const what = planned?.word ?? say('part.nothing');
  return (
    <Select
      label={label}
      {...(value === (planned?.id ?? null) ? {} : { hint: say('part.planned', { what }) })}
      options={[{ id: nothing, word: say('part.nothing') }, ...(planned === null ? [] : [planned]), ...others]}
      value={value ?? nothing}
      onChange={(id) => onChange(id === nothing ? null : id)}
    />
  );
}

/** A recording and a picture of the facilitator's for a part. */
export function PartMedia({ planned, to, change }: PartRowProps) {
  const say = useSay();
  const { value } = useAsked(media.list);
  const all = value?.done === true ? value.value : [];
  const option = ({ id, title }: MediaRecord) => ({ id, word: title });
  const recording = planned.sound?.recording;
  const { picture } = planned;
  const chosen = (id: string | null): MediaRecord | undefined => all.find((one) => one.id === id);
  const ledRecording = to.recording === undefined ? recording : to.recording;
  const ledPicture = to.picture === undefined ? picture : to.picture;
  const takeRecording = (id: string | null): void => {
    const record = chosen(id);
    change({
      recording: id === recording?.media ? (recording ?? null) : record === undefined ? null : recordingRef(record),
    });
  };
  const takePicture = (id: string | null): void => {
    const record = chosen(id);
    change({ picture: id === picture?.media ? (picture ?? null) : record === undefined ? null : pictureRef(record) });
  };
  return (
    <div className="part-row">
      <MediaChoice
        label={say('part.recording')}
        options={all.filter(isRecording).map(option)}
        planned={recording === undefined ? null : { id: recording.media, word: recording.title }}
        value={ledRecording?.media ?? null}
        onChange={takeRecording}
      />
      <MediaChoice
        label={say('part.picture')}
        options={all.filter(isPicture).map(option)}
        planned={
          picture === undefined ? null : { id: picture.media, word: chosen(picture.media)?.title ?? picture.alt }
        }
        value={ledPicture?.media ?? null}
        onChange={takePicture}
      />
    </div>
  );
}
