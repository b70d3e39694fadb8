import { type DisplayPrint, printOf } from '#core/displays/display-print';
import { matchDisplay } from '#core/displays/match-display';
import { numbered, type SeenDisplay } from '#core/displays/seen-display';
import { showsControls, wallPlacement } from '#core/displays/wall-placement';
import type { DisplaysTold, WallAnswer, WallStanding, WallWish } from '#core/ports/desktop-bridge';
import { browserScreens } from './browser-screens';
import { hearWalls, moveWalls } from './wall-channel';
import { openWallWindow } from './wall-window';

/** A window that was opened counts as one that comes for this long, milliseconds, until it tells that it is here. */
const patience = 10_000;

/** How many projector pages are connected, as this window was told. */
type CountWalls = () => number;

/** The wall of a browser host: a window that this one opens, and can tell where to go. */
export class BrowserWall {
  readonly #walls: CountWalls;
  #standing: WallStanding = 'closed';
  #home: { readonly display: SeenDisplay; readonly print: DisplayPrint } | null = null;

  /** When the newest window was opened that has not told yet that it is here; null where none is awaited. */
  #awaitedSince: number | null = null;

  constructor(walls: CountWalls) {
    this.#walls = walls;
    hearWalls(() => this.#came());
  }

  /** A window may have been given its place before it could hear of it. */
  #came(): void {
    this.#awaitedSince = null;
    if (this.#standing === 'lost') moveWalls({ go: 'rest' });
    if (this.#standing === 'filling' && this.#home !== null) {
      moveWalls({ go: 'to', area: this.#home.display.bounds });
    }
  }

  /** True where a wall is here, or on its way: a second one would be one too many. */
  #hasWall(): boolean {
    const isComing = this.#awaitedSince !== null && performance.now() - this.#awaitedSince < patience;
    return isComing || this.#walls() > 0;
  }

  async #openAt(area: SeenDisplay['bounds'] | null): Promise<void> {
    this.#awaitedSince = performance.now();
    await openWallWindow(area);
  }

  /** What is known of the displays; null where this browser doesn't tell. */
  told(): DisplaysTold | null {
    const screens = browserScreens();
    if (screens === null) return null;
    const wall = {
      is: this.#standing,
      display: this.#standing === 'filling' ? (this.#home?.display.id ?? null) : null,
    };
    return { displays: numbered(screens.displays), controls: screens.own?.id ?? null, wall };
  }

  async open(wish: WallWish): Promise<WallAnswer> {
    const screens = browserScreens();
    if (screens === null || screens.own === null || wish.is === 'window' || wish.is === 'over') return this.#float();
    const { displays, own: controls } = screens;
    if (wish.is === 'on') {
      const display = displays.find(({ id }) => id === wish.display);
      return display === undefined ? { is: 'gone' } : this.#fill(display, controls);
    }
    const placed = wallPlacement({ displays, controls, remembered: wish.remembered });
    if (placed.kind === 'on') return this.#fill(placed.display, controls);
    return placed.kind === 'ask' ? { is: 'ask', why: placed.why } : this.#float();
  }

  close(): void {
    moveWalls({ go: 'away' });
    this.#standing = 'closed';
    this.#home = null;
  }

  /** The displays stand otherwise: a wall whose display is gone rests, and goes back when it is there again. */
  look(): void {
    const screens = browserScreens();
    const home = this.#home;
    if (screens === null || screens.own === null || home === null) return;
    const match = matchDisplay(home.print, screens.displays, screens.own);
    const isBack = match.kind === 'found' && !showsControls(match.display, screens.own);
    if (!isBack) {
      if (this.#standing === 'filling') moveWalls({ go: 'rest' });
      this.#standing = 'lost';
      return;
    }
    const hasMoved = JSON.stringify(match.display.bounds) !== JSON.stringify(home.display.bounds);
    if (this.#standing === 'lost' || hasMoved) moveWalls({ go: 'to', area: match.display.bounds });
    this.#standing = 'filling';
    this.#home = { ...home, display: match.display };
  }

  async #float(): Promise<WallAnswer> {
    this.#standing = 'window';
    this.#home = null;
    await this.#openAt(null);
    return { is: 'opened', print: null };
  }

  async #fill(display: SeenDisplay, controls: SeenDisplay): Promise<WallAnswer> {
    const print = printOf(display, controls);
    this.#standing = 'filling';
    this.#home = { display, print };
    if (this.#hasWall()) moveWalls({ go: 'to', area: display.bounds });
    else await this.#openAt(display.bounds);
    return { is: 'opened', print };
  }
}
