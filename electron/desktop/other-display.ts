import type { Display } from 'electron';

/** The display for the wall: the largest that the facilitator's window is not on; null where there is no other. */
export function otherDisplay(displays: readonly Display[], facilitators: Display): Display | null {
  const area = ({ bounds }: Display): number => bounds.width * bounds.height;
  const others = displays.filter(({ id }) => id !== facilitators.id);
  return others.toSorted((one, other) => area(other) - area(one))[0] ?? null;
}
