import { useEffect, useState } from 'react';
import { mediaUrl } from './media';

/** The address in this window of a picture or recording (null: of none yet); null until its bytes are here, and where they can't be read. */
export function useMediaUrl(media: string | null): string | null {
  const [known, know] = useState<{ readonly media: string; readonly url: string } | null>(null);
  useEffect(() => {
    if (media === null) return undefined;
    let wanted = true;
    mediaUrl(media).then((url) => wanted && know({ media, url }), reportError);
    return () => {
      wanted = false;
    };
  }, [media]);
  return known?.media === media ? known.url : null;
}
