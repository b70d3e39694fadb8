import { powerMonitor, powerSaveBlocker } from 'electron';
import type { Program } from '#api/program';
import { isUnderWay } from '#api/screens';
import { showProgress } from './show-progress';
import type { Windows } from './windows';

/** So often the taskbar is told how far the class is, milliseconds; while none runs it is told nothing. */
const every = 5000;

/** Holds sleep off the displays, or lets it come. */
class Wakefulness {
  #blocker: number | null = null;

  keep(wanted: boolean): void {
    const isHeld = this.#blocker !== null && powerSaveBlocker.isStarted(this.#blocker);
    if (wanted && !isHeld) this.#blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!wanted && this.#blocker !== null) {
      powerSaveBlocker.stop(this.#blocker);
      this.#blocker = null;
    }
  }
}

/** Keeps the displays awake while a class runs, shows on the taskbar how far it is, and takes the wall down when the room is left. */
export async function followClass(program: Program, windows: Windows, signal: AbortSignal): Promise<void> {
  const { room: latest } = program.screens;
  const wakefulness = new Wakefulness();
  // A machine that slept may have let go of what was held.
  powerMonitor.on('resume', () => wakefulness.keep(isUnderWay(latest.value)));
  let wasOpen = false;
  const tell = (): void => showProgress(windows.facilitator, latest.value, program.now());
  let telling: NodeJS.Timeout | undefined;
  signal.addEventListener('abort', () => clearInterval(telling));
  for await (const room of latest.follow(signal)) {
    wakefulness.keep(isUnderWay(room));
    clearInterval(telling);
    tell();
    if (isUnderWay(room)) telling = setInterval(tell, every);
    if (room === null && wasOpen) windows.wall.close();
    wasOpen = room !== null;
  }
}
