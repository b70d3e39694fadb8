import { type BrowserWindow, screen } from 'electron';
import { type DisplayPrint, printOf } from '#core/displays/display-print';
import { matchDisplay } from '#core/displays/match-display';
import { numbered, type SeenDisplay } from '#core/displays/seen-display';
import { showsControls, wallPlacement } from '#core/displays/wall-placement';
import type { DisplaysTold, WallAnswer, WallStanding, WallWish } from '#core/ports/desktop-bridge';
import { leadBack } from './lead-back';
import type { WindowGround } from './make-window';
import { moveToDisplay } from './move-to-display';
import { displayOf, seenDisplays } from './seen-displays';
import { WallWindow } from './wall-window';

/** After a change of the displays a system needs so long until they stay as it tells them, milliseconds. */
const settle = 300;

/** A display that the wall fills or filled, and what it is known by again. */
interface Home {
  readonly display: SeenDisplay;
  readonly print: DisplayPrint;
}

/** Keeps the wall where it belongs, through displays that come, go and change, and never over the controls unasked. */
export class WallKeeper {
  readonly #ground: WindowGround;
  readonly #controls: BrowserWindow;
  readonly #onChange: () => void;
  #wall: WallWindow | null = null;
  #standing: WallStanding = 'closed';
  #home: Home | null = null;
  #settling: NodeJS.Timeout | undefined;

  constructor(ground: WindowGround, controls: BrowserWindow, onChange: () => void) {
    this.#ground = ground;
    this.#controls = controls;
    this.#onChange = onChange;
    const look = (): void => this.#look();
    const removed = (_event: unknown, { id }: { readonly id: number }): void => this.#look(id);
    screen.on('display-added', look);
    screen.on('display-removed', removed);
    screen.on('display-metrics-changed', look);
    controls.on('move', look);
    controls.once('closed', () => {
      clearTimeout(this.#settling);
      screen.off('display-added', look);
      screen.off('display-removed', removed);
      screen.off('display-metrics-changed', look);
    });
  }

  get window(): BrowserWindow | null {
    return this.#wall?.window ?? null;
  }

  told(): DisplaysTold {
    const isOnDisplay = this.#standing === 'filling';
    return {
      displays: numbered(seenDisplays()),
      controls: displayOf(this.#controls)?.id ?? null,
      wall: { is: this.#standing, display: isOnDisplay ? (this.#home?.display.id ?? null) : null },
    };
  }

  open(wish: WallWish): WallAnswer {
    const displays = seenDisplays();
    const controls = displayOf(this.#controls);
    if (controls === null) return { is: 'gone' };
    switch (wish.is) {
      case 'best': {
        const placed = wallPlacement({ displays, controls, remembered: wish.remembered });
        if (placed.kind === 'on') return this.#fill(placed.display, controls);
        return placed.kind === 'ask' ? { is: 'ask', why: placed.why } : { is: 'single' };
      }
      case 'on': {
        const display = displays.find(({ id }) => id === wish.display);
        if (display === undefined) return { is: 'gone' };
        return showsControls(display, controls) ? this.#cover(controls) : this.#fill(display, controls);
      }
      case 'over':
        return this.#cover(controls);
      case 'window':
        this.#made(null).float();
        return this.#stands('window', null);
    }
  }

  close(): void {
    this.#wall?.window.destroy();
  }

  swap(): WallAnswer {
    const controls = displayOf(this.#controls);
    const home = this.#home;
    if (controls === null || this.#wall === null) return { is: 'gone' };
    if (this.#standing === 'over') return this.#bringControls();
    if (this.#standing === 'covered' && home === null) return this.#cover(controls);
    if (home === null || (this.#standing !== 'filling' && this.#standing !== 'covered')) return { is: 'single' };
    // Never one over the other, not even for a moment.
    this.#wall.hide();
    const from = controls.id === home.display.id ? null : controls;
    const free = from ?? seenDisplays().find(({ id }) => id !== controls.id);
    if (free === undefined) return this.#stands('lost', home);
    moveToDisplay(this.#controls, home.display);
    return this.#fill(free, home.display);
  }

  /** Makes the window where there is none yet. */
  #made(within: SeenDisplay | null): WallWindow {
    if (this.#wall !== null) return this.#wall;
    const wall = new WallWindow(this.#ground, within?.bounds ?? null);
    this.#wall = wall;
    leadBack(wall.window, {
      onHeld: () => this.#standing === 'over' && this.#bringControls(),
      onSwap: () => this.swap(),
    });
    wall.window.once('closed', () => {
      this.#wall = null;
      this.#stands('closed', null);
    });
    return wall;
  }

  #fill(display: SeenDisplay, controls: SeenDisplay): WallAnswer {
    this.#made(display).fill(display.bounds);
    return this.#stands('filling', { display, print: printOf(display, controls) });
  }

  #cover(controls: SeenDisplay): WallAnswer {
    this.#made(controls).cover(controls.bounds);
    return this.#stands('over', null);
  }

  #bringControls(): WallAnswer {
    this.#wall?.hide();
    this.#controls.show();
    this.#controls.focus();
    return this.#stands('covered', null);
  }

  #stands(standing: WallStanding, home: Home | null): WallAnswer {
    this.#standing = standing;
    this.#home = home;
    this.#onChange();
    return { is: 'opened', print: standing === 'filling' && home !== null ? home.print : null };
  }

  /** The displays stand otherwise, or the controls were moved. What must not be seen goes at once, the rest when all is quiet. */
  #look(removed: number | null = null): void {
    const home = this.#home;
    if (home !== null && this.#standing === 'filling') {
      const isThere = home.display.id !== removed && seenDisplays().some(({ id }) => id === home.display.id);
      const isUnderControls = displayOf(this.#controls)?.id === home.display.id;
      if (!isThere || isUnderControls) {
        // A lost display drops its windows on the laptop, over the controls: the wall hides before anything else happens.
        this.#wall?.hide();
        this.#stands(isThere ? 'covered' : 'lost', home);
      }
    }
    this.#onChange();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), settle);
  }

  /** Puts the wall back where it was, if that is there and free; a window that the system moved is fetched. */
  #settle(): void {
    const home = this.#home;
    const controls = displayOf(this.#controls);
    if (home === null || controls === null || this.#controls.isDestroyed()) return;
    const displays = seenDisplays();
    const same = displays.find(({ id }) => id === home.display.id);
    const match = matchDisplay(home.print, displays, controls);
    const display =
      this.#standing === 'lost' || same === undefined ? (match.kind === 'found' ? match.display : null) : same;
    if (display === null || showsControls(display, controls)) return;
    const isAsItWas = JSON.stringify(display.bounds) === JSON.stringify(home.display.bounds);
    if (this.#standing === 'filling' && isAsItWas && this.#wall?.liesOn === display.id) return;
    this.#fill(display, controls);
  }
}
