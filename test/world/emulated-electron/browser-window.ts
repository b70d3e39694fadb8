import { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright';
import { app, preventable } from './app';
import { type Bounds, type EmulatedDisplay, screen } from './screen';
import { WebContents, type WebPreferences } from './web-contents';

interface WindowOptions extends Partial<Bounds> {
  readonly title?: string;
  readonly show?: boolean;
  readonly backgroundColor?: string;
  readonly webPreferences: WebPreferences & {
    readonly contextIsolation: boolean;
    readonly sandbox: boolean;
    readonly nodeIntegration: boolean;
  };
}

const windows = new Set<BrowserWindow>();
screen.on('emulated-thrown', ({ bounds }: EmulatedDisplay) => {
  for (const window of windows) window.thrownFrom(bounds);
});
let chromium: BrowserContext | null = null;

/** Called by run.ts once Chromium is there. */
export function driveChromium(context: BrowserContext): void {
  chromium = context;
}

/** Closes each window as a person would; false where one of them is kept open. */
export async function closeAllWindows(): Promise<boolean> {
  const closed = await Promise.all([...windows].map((window) => window.close()));
  return closed.every(Boolean);
}

/** A window that isn't drawn: its page is real, its place and whether it is shown are only kept. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  /** No part of Electron: what it was made with, and all that was done with it, in order. */
  readonly made: WindowOptions;
  readonly history: string[] = [];
  progress: { readonly progress: number; readonly mode: string } | null = null;
  #bounds: Bounds;
  #visible: boolean;
  #fullScreen = false;
  #onTop = false;

  constructor(options: WindowOptions) {
    super();
    if (chromium === null || !app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { contextIsolation, sandbox, nodeIntegration } = options.webPreferences;
    if (!contextIsolation || !sandbox || nodeIntegration) throw new Error('emulated pages are isolated and sandboxed');
    this.made = options;
    this.#visible = options.show !== false;
    const { width = 800, height = 600, x = 0, y = 0 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new WebContents(chromium, options.webPreferences);
    windows.add(this);
    this.webContents.once('ready-to-show', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => {
      windows.delete(this);
      this.emit('closed');
      if (windows.size === 0) app.allWindowsClosed();
    });
    void this.#fit();
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find(({ webContents }) => webContents === contents) ?? null;
  }

  async #fit(): Promise<void> {
    const { width, height } = this.#bounds;
    await (await this.webContents.page).setViewportSize({ width, height });
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.load(address);
  }

  getBounds(): Bounds {
    return this.#bounds;
  }

  getNormalBounds(): Bounds {
    return this.#bounds;
  }

  setBounds(bounds: Bounds): void {
    this.history.push('setBounds');
    this.#bounds = bounds;
    void this.#fit();
    this.emit('move');
  }

  /** No part of Electron: the system takes the window from a display that is gone. */
  thrownFrom(gone: Bounds): void {
    const { x, y } = this.#bounds;
    const wasThere = x >= gone.x && x < gone.x + gone.width && y >= gone.y && y < gone.y + gone.height;
    if (!wasThere) return;
    this.history.push(this.#visible ? 'thrown in sight' : 'thrown');
    this.#bounds = { ...this.#bounds, x: 0, y: 0 };
  }

  setFullScreen(fullScreen: boolean): void {
    this.history.push(fullScreen ? 'fill' : 'unfill');
    this.#fullScreen = fullScreen;
    if (fullScreen) this.#bounds = screen.getDisplayMatching(this.#bounds).bounds;
    void this.#fit();
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  show(): void {
    this.history.push('show');
    this.#visible = true;
  }

  showInactive(): void {
    this.history.push('show-inactive');
    this.#visible = true;
  }

  hide(): void {
    this.history.push('hide');
    this.#visible = false;
  }

  focus(): void {
    this.history.push('focus');
  }

  isVisible(): boolean {
    return this.#visible;
  }

  setAlwaysOnTop(isOnTop: boolean): void {
    this.#onTop = isOnTop;
  }

  isAlwaysOnTop(): boolean {
    return this.#onTop;
  }

  setIgnoreMouseEvents(): void {
    // Nobody points at a window that isn't drawn.
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  /** Resolves with whether it was closed; Electron's own tells nothing. */
  async close(): Promise<boolean> {
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.webContents.close();
    return true;
  }

  destroy(): void {
    void this.webContents.close();
  }

  setProgressBar(progress: number, options: { readonly mode?: string } = {}): void {
    this.progress = { progress, mode: options.mode ?? 'normal' };
  }
}
