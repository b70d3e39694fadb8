/** A rectangle on the desk of all displays, in the units that windows are placed with. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display as the machine tells of it now. */
export interface SeenDisplay {
  /** What the machine calls it now; another cable, another day, another number. */
  readonly id: number;
  /** What it is called by its maker; empty where the machine doesn't say. */
  readonly label: string;
  readonly bounds: Area;
  /** Its own dots, pixels, whatever the scale and however it is turned. */
  readonly nativeWidth: number;
  readonly nativeHeight: number;
  /** Built into this computer. */
  readonly isInternal: boolean;
}

/** A display with the number that people are shown: ours, since a machine's own numbers are neither seen nor kept. */
export interface NumberedDisplay extends SeenDisplay {
  readonly number: number;
}

function byPlace({ bounds: one }: SeenDisplay, { bounds: other }: SeenDisplay): number {
  return one.x - other.x || one.y - other.y;
}

/** The displays numbered from 1, from left to right, then from top to bottom: the same for the same desk, whatever their ids. */
export function numbered(displays: readonly SeenDisplay[]): readonly NumberedDisplay[] {
  return displays.toSorted(byPlace).map((display, index) => ({ ...display, number: index + 1 }));
}

function overlap(one: Area, other: Area): number {
  const along = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, along) * Math.max(0, down);
}

/** The display that shares most of an area, as that of a window; null where there is none at all. */
export function displayUnder(displays: readonly SeenDisplay[], area: Area): SeenDisplay | null {
  const byShare = displays.toSorted((one, other) => overlap(other.bounds, area) - overlap(one.bounds, area));
  return byShare[0] ?? null;
}
