import { EventEmitter } from 'node:events';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of Electron's Display the program reads. */
export interface EmulatedDisplay {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  readonly scaleFactor: number;
  readonly internal: boolean;
}

function shared(one: Bounds, other: Bounds): number {
  const along = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, along) * Math.max(0, down);
}

/** The laptop's own display. */
export const laptop: EmulatedDisplay = {
  id: 1,
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  scaleFactor: 1,
  internal: true,
};
/** The projector to its right. */
export const projector: EmulatedDisplay = {
  id: 2,
  label: 'EPSON PJ',
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
  internal: false,
};

/** A laptop and a projector to its right, whose cable can be pulled; and any other desk. */
class Screen extends EventEmitter {
  #displays: readonly EmulatedDisplay[] = [laptop, projector];

  getAllDisplays(): readonly EmulatedDisplay[] {
    return this.#displays;
  }

  getPrimaryDisplay(): EmulatedDisplay {
    return this.#displays[0] ?? laptop;
  }

  getDisplayMatching(bounds: Bounds): EmulatedDisplay {
    const byShare = this.#displays.toSorted((one, other) => shared(other.bounds, bounds) - shared(one.bounds, bounds));
    return byShare[0] ?? laptop;
  }

  /** No part of Electron: from now on these are the displays. What has no id any more is removed first, as Electron tells it. */
  arrange(displays: readonly EmulatedDisplay[]): void {
    const before = this.#displays;
    this.#displays = displays;
    const after = new Map(displays.map((display) => [display.id, display]));
    for (const display of before.filter(({ id }) => !after.has(id))) {
      // A system throws the windows of a lost display onto another one before it tells anybody.
      this.emit('emulated-thrown', display);
      this.emit('display-removed', {}, display);
    }
    const known = new Map(before.map((display) => [display.id, display]));
    for (const display of displays) {
      const old = known.get(display.id);
      if (old === undefined) this.emit('display-added', {}, display);
      else if (JSON.stringify(old) !== JSON.stringify(display)) {
        this.emit('display-metrics-changed', {}, display, ['bounds', 'scaleFactor']);
      }
    }
  }
}

export const screen = new Screen();
