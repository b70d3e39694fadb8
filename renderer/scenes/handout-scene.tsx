import { useState } from 'react';
import type { WallPart } from '#core/session/snapshot';
import { Picture, type PictureShape } from './picture';

/** A page to look at together, and what to do with it: under a wide page, beside a tall one. */
export function HandoutScene({ part }: { readonly part: WallPart }) {
  const [shape, take] = useState<PictureShape>('wide');
  return (
    <section className="scene-handout" data-shape={shape}>
      {part.picture === undefined ? (
        <h1 className="scene-title handout-title">{part.title}</h1>
      ) : (
        <Picture picture={part.picture} onShape={take} />
      )}
      <p className="handout-prompt">{part.prompt}</p>
    </section>
  );
}
