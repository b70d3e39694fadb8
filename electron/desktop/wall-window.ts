import type { BrowserWindow } from 'electron';
import type { Area } from '#core/displays/seen-display';
import { makeWindow, type WindowGround } from './make-window';
import { addressOf } from './page-address';
import { displayOf } from './seen-displays';

/** The wall's window and the order in which it is moved: systems are particular about it. */
export class WallWindow {
  readonly window: BrowserWindow;
  readonly #isMac = process.platform === 'darwin';
  #isReady = false;
  #whenReady: () => void = () => undefined;

  /** Made within the display that it is for, so that its first picture is drawn there. */
  constructor(ground: WindowGround, within: Area | null) {
    this.window = makeWindow(addressOf('projector'), ground, {
      width: 1280,
      height: 720,
      ...within,
      enableLargerThanScreen: true,
    });
    this.window.once('ready-to-show', () => {
      this.#isReady = true;
      this.#whenReady();
    });
  }

  /** Does something now, or once there is a picture: nothing that is shown before is anything but white. */
  #show(showing: () => void): void {
    this.#whenReady = showing;
    if (this.#isReady) showing();
  }

  /** Covers a display without taking the keyboard from the controls. */
  fill(bounds: Area): void {
    this.#show(() => {
      this.#setFull(false);
      // Full screen takes the display that the window is on, so the bounds come first; a second time, since the first one
      // is cut to the size, and reckoned in the scale, of the display that it comes from.
      this.window.setBounds(bounds);
      this.window.showInactive();
      this.window.setBounds(bounds);
      this.#setFull(true);
      this.window.setAlwaysOnTop(true, 'screen-saver');
    });
  }

  /** Covers the display of the controls, and has the keyboard: its keys lead back. */
  cover(bounds: Area): void {
    this.#show(() => {
      this.window.setBounds(bounds);
      this.window.show();
      this.#setFull(true);
      this.window.focus();
    });
  }

  /** A window among others. */
  float(): void {
    this.#show(() => {
      this.window.setAlwaysOnTop(false);
      this.#setFull(false);
      this.window.show();
    });
  }

  /** Off the picture first; whatever the system does with its frame then is seen by nobody. */
  hide(): void {
    this.#whenReady = () => undefined;
    this.window.hide();
    this.window.setAlwaysOnTop(false);
    this.#setFull(false);
  }

  /** On macOS a native full screen would be a space of its own, and the other display black. */
  #setFull(full: boolean): void {
    const isFull = this.#isMac ? this.window.isSimpleFullScreen() : this.window.isFullScreen();
    if (isFull === full) return;
    if (this.#isMac) this.window.setSimpleFullScreen(full);
    else this.window.setFullScreen(full);
  }

  /** Id of the display that it lies on now; null where there is none. */
  get liesOn(): number | null {
    return displayOf(this.window)?.id ?? null;
  }
}
