import './part-preview.css';
import { useState } from 'react';
import { mediaUrl } from '#bridge/media';
import type { WallSnapshot } from '#core/session/snapshot';
import { Pace } from '#scenes/pace';
import { PictureSource } from '#scenes/picture-source';
import { sceneIdAt } from '#scenes/scenes-of';
import { Wall } from '#scenes/wall';
import { SayProvider } from '#ui/say';
import { previewZone } from './preview-snapshot';
import type { PreviewClock } from './use-preview-clock';

export interface PreviewWallProps {
  readonly snapshot: WallSnapshot;
  readonly clock: Pick<PreviewClock, 'isPlaying' | 'now'>;
  /** What is seen here, read out. */
  readonly label: string;
}

/** The wall of the room, small: the same scenes from the same snapshot. Where the clock stands, it stands. */
export function PreviewWall({ snapshot, clock: { isPlaying, now }, label }: PreviewWallProps) {
  const scene = sceneIdAt(snapshot, now());
  const [shown, show] = useState(scene);
  // Who jumps to another scene sees it at once; only what goes on by itself fades.
  if (!isPlaying && shown !== scene) show(scene);
  return (
    <div className="preview-wall" role="img" aria-label={label} data-still={!isPlaying || undefined}>
      <div className="preview-wall-inside" inert>
        <SayProvider zone={previewZone}>
          <PictureSource value={mediaUrl}>
            <Pace value={isPlaying ? 1 : 0}>
              <Wall key={shown} snapshot={snapshot} now={now} />
            </Pace>
          </PictureSource>
        </SayProvider>
      </div>
    </div>
  );
}
