import { EventEmitter } from 'node:events';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface EmulatedDisplay {
  readonly id: number;
  readonly bounds: Bounds;
}

function shared(one: Bounds, other: Bounds): number {
  const along = (a: number, aLength: number, b: number, bLength: number): number =>
    Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));
  return along(one.x, one.width, other.x, other.width) * along(one.y, one.height, other.y, other.height);
}

const laptop: EmulatedDisplay = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const projector: EmulatedDisplay = { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };

/** A laptop and a projector to its right, whose cable can be pulled. */
class Screen extends EventEmitter {
  #displays = [laptop, projector];

  getAllDisplays(): readonly EmulatedDisplay[] {
    return this.#displays;
  }

  getPrimaryDisplay(): EmulatedDisplay {
    return laptop;
  }

  getDisplayMatching(bounds: Bounds): EmulatedDisplay {
    const byShare = this.#displays.toSorted((one, other) => shared(other.bounds, bounds) - shared(one.bounds, bounds));
    return byShare[0] ?? laptop;
  }

  /** No part of Electron: pulls or plugs the projector's cable. */
  plugProjector(plugged: boolean): void {
    this.#displays = plugged ? [laptop, projector] : [laptop];
    this.emit(plugged ? 'display-added' : 'display-removed', {}, projector);
  }
}

export const screen = new Screen();
