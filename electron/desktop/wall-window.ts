import { type BrowserWindow, screen } from 'electron';
import { makeWindow, type WindowGround } from './make-window';
import { otherDisplay } from './other-display';

/** The wall: full screen on the other display, or a normal window where there is none. */
export class WallWindow {
  readonly #ground: WindowGround;
  readonly #facilitator: BrowserWindow;
  readonly window: BrowserWindow;
  /** The display that it fills; null while it is a normal window or has lost its display. */
  #fills: number | null = null;

  constructor(ground: WindowGround, facilitator: BrowserWindow) {
    this.#ground = ground;
    this.#facilitator = facilitator;
    const display = this.#otherDisplay();
    this.window = makeWindow('projector', this.#ground, { width: 1280, height: 720, ...display?.bounds });
    this.window.once('ready-to-show', () => this.place());
    const gone = (_event: unknown, { id }: { readonly id: number }): void => this.#displayGone(id);
    const came = (): void => this.#displayCame();
    screen.on('display-removed', gone);
    screen.on('display-added', came);
    this.window.once('closed', () => {
      screen.off('display-removed', gone);
      screen.off('display-added', came);
    });
  }

  #otherDisplay() {
    return otherDisplay(screen.getAllDisplays(), screen.getDisplayMatching(this.#facilitator.getBounds()));
  }

  /** Shows it where it belongs now. Full screen takes the display that the window is on, so the bounds come first. */
  place(): void {
    const display = this.#otherDisplay();
    this.#fills = display?.id ?? null;
    if (display !== null) this.window.setBounds(display.bounds);
    this.window.show();
    if (display !== null) this.window.setFullScreen(true);
  }

  /** A lost display drops its windows on the laptop, over the controls: the wall hides before anything else happens. */
  #displayGone(id: number): void {
    if (id !== this.#fills) return;
    this.window.hide();
    this.window.setFullScreen(false);
  }

  #displayCame(): void {
    if (this.#fills !== null && !this.window.isVisible()) this.place();
  }
}
