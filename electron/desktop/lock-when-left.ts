import { powerMonitor } from 'electron';
import type { Program } from '#api/program';

/** Shuts the records away when the lid closes or the screen is locked, and has the clock looked at when the machine wakes. */
export function lockWhenLeft(program: Program): void {
  powerMonitor.on('suspend', () => void program.lock());
  powerMonitor.on('lock-screen', () => void program.lock());
  powerMonitor.on('resume', () => void program.house?.clockChanged());
}
