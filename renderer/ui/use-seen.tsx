import { type RefCallback, useCallback, useState } from 'react';

/** Tells when an element has come into sight for the first time: what is costly to fetch can wait until then. */
export function useSeen(): readonly [RefCallback<Element>, boolean] {
  const [isSeen, see] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      see(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, isSeen];
}
