import { create } from 'zustand';

interface Cover {
  /** People see this screen as well: names and notes lie under a cover. */
  readonly isCovered: boolean;
  /** Lifted for a moment. */
  readonly isLifted: boolean;
}

/** How long a cover is lifted, milliseconds. */
const moment = 20_000;

const useCover = create<Cover>(() => ({ isCovered: false, isLifted: false }));
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether names and notes have to stay unseen on this screen now. */
export function useIsCovered(): boolean {
  return useCover(({ isCovered, isLifted }) => isCovered && !isLifted);
}

/** Whether people see this screen too, lifted or not. */
export function useIsSameScreen(): boolean {
  return useCover(({ isCovered }) => isCovered);
}

/** Covers names and notes from here on, or no more. */
export function cover(isCovered: boolean): void {
  clearTimeout(timer);
  useCover.setState({ isCovered, isLifted: false });
}

/** Lifts the cover for 20 seconds. */
export function liftCover(): void {
  clearTimeout(timer);
  useCover.setState({ isLifted: true });
  timer = setTimeout(() => useCover.setState({ isLifted: false }), moment);
}
