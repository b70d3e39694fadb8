import { useMediaUrl } from '#bridge/use-media-url';

/** A picture of the facilitator's, small, beside its name. */
export function Thumbnail({ media }: { readonly media: string }) {
  const url = useMediaUrl(media);
  return url === null ? null : <img src={url} alt="" />;
}
