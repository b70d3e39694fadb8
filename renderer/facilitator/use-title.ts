import { useEffect } from 'react';
import { useSay } from '#ui/say';

/** Names the window after a place; null: after the program alone. Never after a class or a person. */
export function useTitle(place: string | null): void {
  const say = useSay();
  const title = place === null ? say('app.name') : say('app.title', { place });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
