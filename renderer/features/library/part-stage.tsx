import { useEffect, useMemo } from 'react';
import { wallLookOf } from '#core/records/wall-look-of';
import { useSay } from '#ui/say';
import { CueTimeLine } from './cue-time-line';
import { useDoings } from './doings';
import type { FieldWanted } from './field-in-sight';
import { lengthWords } from './length-words';
import { LinesField } from './lines-field';
import type { PartEdit } from './part-edit';
import { momentOf } from './preview-moment';
import { PreviewRun } from './preview-run';
import { previewSnapshot, previewStart } from './preview-snapshot';
import { PreviewWall } from './preview-wall';
import { usePreviewClock } from './use-preview-clock';

export interface PartStageProps {
  readonly edit: PartEdit;
  /** The field that is being written, as `lines[3]` or `versions[0].lines[3]`; null: none yet. Another round: gone to again. */
  readonly chosen: FieldWanted | null;
  readonly onChoose: (field: string) => void;
}

interface Place {
  /** The shorter version that is being written, by its place; null: the part as it is planned. */
  readonly version: number | null;
  readonly field: string;
}

function placeOf(chosen: FieldWanted | null): Place | null {
  if (chosen === null) return null;
  const [, version, field = ''] = /^versions\[(\d+)\]\.?(.*)$/.exec(chosen.field) ?? [];
  return version === undefined ? { version: null, field: chosen.field } : { version: Number(version), field };
}

/** What the room sees at the moment of what is written, the part's time with all its cues, and beside them what only the facilitator sees. */
export function PartStage({ edit, chosen, onChoose }: PartStageProps) {
  const say = useSay();
  const { settings } = useDoings();
  const { plan, part } = edit;
  const place = placeOf(chosen);
  const shorter = place === null || place.version === null ? undefined : part.versions?.[place.version];
  const length = shorter?.duration ?? part.duration;
  const look = useMemo(() => wallLookOf(settings), [settings]);
  const snapshot = useMemo(() => previewSnapshot({ plan, part, length }, look), [plan, part, length, look]);
  const clock = usePreviewClock({ zero: previewStart(plan, part.id), length });
  const { seek } = clock;
  useEffect(() => {
    const written = placeOf(chosen);
    const moment = written === null ? null : momentOf(snapshot, written.field);
    if (moment !== null) seek(moment);
  }, [snapshot, chosen, seek]);
  const words = lengthWords(say, length);
  return (
    <section className="part-stage" aria-label={say('inspector.stage')}>
      <PreviewWall snapshot={snapshot} clock={clock} label={say('inspector.preview', { title: part.title })} />
      {shorter === undefined ? (
        <CueTimeLine edit={edit} clock={clock} chosen={chosen?.field ?? null} onChoose={onChoose} />
      ) : (
        <>
          <p className="part-words">{say('inspector.preview-shorter', { length: words })}</p>
          <PreviewRun clock={clock} length={length} />
        </>
      )}
      <div className="part-stage-notes" data-field="notes">
        <LinesField
          label={say('inspector.notes')}
          hint={say('inspector.notes-hint')}
          lines={part.notes}
          onChange={(notes) => edit.change((now) => ({ ...now, notes }), 'notes', 'notes')}
        />
      </div>
    </section>
  );
}
