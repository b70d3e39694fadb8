import './picture.css';
import { useState } from 'react';
import type { PictureRef } from '#core/curriculum/class-plan';
import { usePicture } from './picture-source';

/** How a picture lies: its words go under a wide one and beside a tall one. */
export type PictureShape = 'wide' | 'tall';

export interface PictureProps {
  readonly picture: PictureRef;
  readonly onShape?: (shape: PictureShape) => void;
}

/** A picture as large as its place, whole; where it can't be shown, what it shows, in words. */
export function Picture({ picture: { media, alt }, onShape }: PictureProps) {
  const found = usePicture(media);
  const [broken, breaks] = useState<string | null>(null);
  const [shown, shows] = useState<string | null>(null);
  if (found.is === 'missing' || broken === media) return <p className="picture-words">{alt}</p>;
  if (found.is === 'coming') return <span className="picture" />;
  return (
    <img
      className="picture"
      data-shown={shown === media || undefined}
      src={found.address}
      alt={alt}
      draggable={false}
      onError={() => breaks(media)}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
        onShape?.(naturalWidth >= naturalHeight * 1.2 ? 'wide' : 'tall');
        shows(media);
      }}
    />
  );
}
