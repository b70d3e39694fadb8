import type { BrowserWindow, WebContents } from 'electron';
import type { Role } from '#api/door';
import type { DisplaysChange } from '#core/ports/desktop-bridge';
import { closeWhenKept } from './close-when-kept';
import { identifyDisplays } from './identify';
import { makeWindow, type WindowGround } from './make-window';
import { addressOf } from './page-address';
import { WallKeeper } from './wall-keeper';
import { keepPlace } from './window-place';

const change: DisplaysChange = 'breathing-room:displays-changed';

/** The two windows: the facilitator's, which is always there, and the wall, which comes and goes. */
export class Windows {
  readonly #ground: WindowGround;
  readonly facilitator: BrowserWindow;
  readonly wall: WallKeeper;

  /** `places`: path of the file that keeps where the facilitator's window stood. */
  constructor(ground: WindowGround, places: string) {
    this.#ground = ground;
    const facilitator = makeWindow(addressOf('facilitator'), ground, {
      width: 1280,
      height: 860,
      minWidth: 760,
      minHeight: 560,
    });
    this.facilitator = facilitator;
    closeWhenKept(facilitator);
    keepPlace(facilitator, places);
    this.wall = new WallKeeper(ground, facilitator, () => {
      if (!facilitator.isDestroyed()) facilitator.webContents.send(change);
    });
    this.facilitator.once('ready-to-show', () => this.facilitator.show());
    // Nobody can end a class from the wall: without the facilitator's window there is no program.
    this.facilitator.once('closed', () => this.wall.close());
  }

  readonly roleOf = (contents: WebContents): Role | null => {
    if (contents === this.facilitator.webContents) return 'facilitator';
    return contents === this.wall.window?.webContents ? 'projector' : null;
  };

  identify(): void {
    identifyDisplays(this.#ground);
  }

  /** Brings the facilitator's window to the front, wherever it is. */
  summon(): void {
    if (this.facilitator.isMinimized()) this.facilitator.restore();
    this.facilitator.show();
    this.facilitator.focus();
  }
}
