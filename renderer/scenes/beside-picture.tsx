import type { ReactNode } from 'react';
import type { PictureRef } from '#core/curriculum/class-plan';
import { Picture } from './picture';

export interface BesidePictureProps {
  readonly picture: PictureRef | undefined;
  readonly children: ReactNode;
}

/** A scene of words with the part's picture beside it; alone where the part has none. */
export function BesidePicture({ picture, children }: BesidePictureProps) {
  if (picture === undefined) return children;
  return (
    <>
      <div className="beside-words">{children}</div>
      <div className="beside-picture">
        <Picture picture={picture} />
      </div>
    </>
  );
}
