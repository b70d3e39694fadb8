import { createContext, useContext, useEffect, useState } from 'react';

/** Where the pictures of a wall come from: the address of one by the id of its document. */
export const PictureSource = createContext<(media: string) => Promise<string>>(() =>
  Promise.reject(new Error('no source of pictures')),
);

/** A picture on its way, found, or not to be had. */
export type FoundPicture =
  | { readonly is: 'coming' }
  | { readonly is: 'missing' }
  | { readonly is: 'found'; readonly address: string };

const coming: FoundPicture = { is: 'coming' };

/** The address of a picture. */
export function usePicture(media: string): FoundPicture {
  const source = useContext(PictureSource);
  const [found, find] = useState<{ readonly media: string; readonly picture: FoundPicture } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (picture: FoundPicture) => isWanted && find({ media, picture });
    source(media).then(
      (address) => tell({ is: 'found', address }),
      () => tell({ is: 'missing' }),
    );
    return () => {
      isWanted = false;
    };
  }, [source, media]);
  return found?.media === media ? found.picture : coming;
}
