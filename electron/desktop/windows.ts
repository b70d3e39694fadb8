import type { BrowserWindow, WebContents } from 'electron';
import type { Role } from '#api/door';
import { makeWindow, type WindowGround } from './make-window';
import { WallWindow } from './wall-window';

/** The two windows: the facilitator's, which is always there, and the wall, which comes and goes. */
export class Windows {
  readonly #ground: WindowGround;
  readonly facilitator: BrowserWindow;
  #wall: WallWindow | null = null;

  constructor(ground: WindowGround) {
    this.#ground = ground;
    this.facilitator = makeWindow('facilitator', ground, { width: 1280, height: 860, minWidth: 760, minHeight: 560 });
    this.facilitator.once('ready-to-show', () => this.facilitator.show());
    // Nobody can end a class from the wall: without the facilitator's window there is no program.
    this.facilitator.once('closed', () => this.closeWall());
  }

  readonly roleOf = (contents: WebContents): Role | null => {
    if (contents === this.facilitator.webContents) return 'facilitator';
    return contents === this.#wall?.window.webContents ? 'projector' : null;
  };

  openWall(): void {
    if (this.#wall !== null) {
      this.#wall.place();
      return;
    }
    const wall = new WallWindow(this.#ground, this.facilitator);
    this.#wall = wall;
    wall.window.once('closed', () => {
      this.#wall = null;
    });
  }

  closeWall(): void {
    this.#wall?.window.destroy();
  }

  /** Brings the facilitator's window to the front, wherever it is. */
  summon(): void {
    if (this.facilitator.isMinimized()) this.facilitator.restore();
    this.facilitator.show();
    this.facilitator.focus();
  }
}
