import './picture-beside.css';
import { useMediaUrl } from '#bridge/use-media-url';
import type { PictureRef } from '#core/curriculum/class-plan';

/** The picture that the wall shows in a part, small, for somebody who stands with their back to the wall. */
export function PictureBeside({ picture: { media, alt } }: { readonly picture: PictureRef }) {
  const url = useMediaUrl(media);
  return <div className="picture-beside">{url === null ? <p>{alt}</p> : <img src={url} alt={alt} />}</div>;
}
