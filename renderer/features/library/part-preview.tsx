import './part-preview.css';
import { useMemo } from 'react';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { wallLookOf } from '#core/records/wall-look-of';
import { useSay } from '#ui/say';
import { useDoings } from './doings';
import { PreviewRun } from './preview-run';
import { previewSnapshot, previewStart } from './preview-snapshot';
import { PreviewWall } from './preview-wall';
import { usePreviewClock } from './use-preview-clock';

export interface PartPreviewProps {
  readonly plan: ClassPlan;
  readonly part: Part;
  /** Its first moment alone, without anything to press. */
  readonly isPlain?: boolean;
}

/** A part as the room sees it, from its beginning to its end, with the looks of Settings. */
export function PartPreview({ plan, part, isPlain = false }: PartPreviewProps) {
  const say = useSay();
  const { settings } = useDoings();
  const { duration: length } = part;
  const look = useMemo(() => wallLookOf(settings), [settings]);
  const snapshot = useMemo(() => previewSnapshot({ plan, part, length }, look), [plan, part, length, look]);
  const clock = usePreviewClock({ zero: previewStart(plan, part.id), length });
  return (
    <div className="part-preview">
      <PreviewWall snapshot={snapshot} clock={clock} label={say('inspector.preview', { title: part.title })} />
      {!isPlain && <PreviewRun clock={clock} length={length} />}
    </div>
  );
}
