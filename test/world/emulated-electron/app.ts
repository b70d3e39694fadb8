import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** An event that a listener can prevent, as Electron gives to many. */
export function preventable<T extends object>(details: T) {
  return Object.assign(details, {
    defaultPrevented: false,
    preventDefault(this: { defaultPrevented: boolean }) {
      this.defaultPrevented = true;
    },
  });
}

interface Shell {
  closeAllWindows(): Promise<boolean>;
  end(): Promise<void>;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // The system knows no such process.
    return false;
  }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    switches: new Map<string, string>(),
    appendSwitch: (name: string, value = '') => void this.commandLine.switches.set(name, value),
    hasSwitch: (name: string) => this.commandLine.switches.has(name),
    getSwitchValue: (name: string) => this.commandLine.switches.get(name) ?? '',
  };
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths = new Map([
    ['userData', join(tmpdir(), `emulated-electron-user-${process.pid}`)],
    ['documents', join(homedir(), 'Documents')],
  ]);
  #name = 'Electron';
  #isReady = false;
  #quitting = false;
  #lock: string | null = null;
  #shell: Shell | null = null;

  /** Called by run.ts once Chromium is there and Playwright listens. */
  becomeReady(shell: Shell): void {
    this.#shell = shell;
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', {});
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getLocaleCountryCode(): string {
    return 'US';
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  requestSingleInstanceLock(): boolean {
    const lock = join(this.getPath('userData'), 'SingletonLock');
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch {
      // Somebody made it before; whoever is gone has lost it.
      const holder = Number(readFileSync(lock, 'utf8'));
      if (isRunning(holder)) {
        process.kill(holder, 'SIGUSR2');
        return false;
      }
      writeFileSync(lock, String(process.pid));
    }
    this.#lock = lock;
    process.on('SIGUSR2', () => this.emit('second-instance', {}, [], ''));
    return true;
  }

  allWindowsClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  quit(): void {
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented || this.#quitting) return;
    this.#quitting = true;
    void this.#quitWithoutWindows();
  }

  async #quitWithoutWindows(): Promise<void> {
    const areClosed = (await this.#shell?.closeAllWindows()) ?? true;
    this.#quitting = false;
    if (!areClosed) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    // Pages that were still being made go with Chromium; Electron's windows make no noise about it.
    process.on('unhandledRejection', () => undefined);
    if (this.#lock !== null) rmSync(this.#lock, { force: true });
    void (this.#shell?.end() ?? Promise.resolve()).then(() => process.exit(code));
  }
}

export const app = new App();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
