import { useEffect, useRef } from 'react';

/** Does it when the page is left, with what stood there last. */
export function useOnLeave(leave: () => void): void {
  const newest = useRef(leave);
  useEffect(() => {
    newest.current = leave;
  });
  useEffect(() => () => newest.current(), []);
}
