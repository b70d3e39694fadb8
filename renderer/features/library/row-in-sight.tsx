import { type RefObject, useEffect } from 'react';

/** Keeps the row of a part in sight while other rows come, go and move. */
export function useRowInSight(inside: RefObject<HTMLElement | null>, part: string | undefined): void {
  useEffect(() => {
    if (part === undefined) return;
    const row = inside.current?.querySelector(`[data-order-row="${CSS.escape(part)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [inside, part]);
}
