import { useMediaUrl } from '#bridge/use-media-url';
import { useSeen } from '#ui/use-seen';

/** A picture of the facilitator's, small, beside its name. Whole pictures are read for it, so those out of sight are left alone. */
export function Thumbnail({ media }: { readonly media: string }) {
  const [watch, isSeen] = useSeen();
  const url = useMediaUrl(isSeen ? media : null);
  return <img ref={watch} src={url ?? undefined} alt="" />;
}
