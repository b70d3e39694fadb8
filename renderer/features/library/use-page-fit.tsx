import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HandoutFrom } from './handout-page';
import { type PageFit, pageFit } from './page-fit';

/** Measures a page that is drawn with this reference, each time when what stands on it has changed; null before the first time. */
export function usePageFit({ handout, origin }: HandoutFrom): {
  readonly page: RefObject<HTMLElement | null>;
  readonly fit: PageFit | null;
} {
  const page = useRef<HTMLElement>(null);
  const [fit, setFit] = useState<PageFit | null>(null);
  const { title, text } = handout;
  useEffect(() => {
    let wanted = true;
    document.fonts.ready.then(() => {
      if (wanted && page.current !== null && title + text + origin !== '') setFit(pageFit(page.current));
    }, reportError);
    return () => {
      wanted = false;
    };
  }, [title, text, origin]);
  return { page, fit };
}
