import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright';
import { onTestFinished } from 'vitest';
import { emulatedBinary } from '#test/world/emulated-electron/binary';
import { temporaryFolder } from '#test/world/temporary-folder';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the desktop's bundle can run on: the real thing, or Node with an emulated `electron` and real Chromium pages. */
export type Desktop = 'Electron' | 'emulated electron';

function electronIsHere(): boolean {
  const pointer = join(root, 'node_modules/electron/path.txt');
  return existsSync(pointer) && existsSync(join(root, 'node_modules/electron/dist', readFileSync(pointer, 'utf8')));
}

/** The real Electron needs a display, be it a virtual one (xvfb-run). */
function displayIsHere(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The desktops that this machine has. Says in one line which they are, so that nobody takes one for the other. */
export function desktopsHere(): readonly Desktop[] {
  const real = electronIsHere() && displayIsHere();
  const why = electronIsHere() ? 'there is no display for Electron (try xvfb-run)' : 'there is no Electron binary';
  process.stdout.write(
    real
      ? 'The desktop runs on Electron and on emulated electron.\n'
      : `The desktop runs on emulated electron only: ${why}.\n`,
  );
  return real ? ['Electron', 'emulated electron'] : ['emulated electron'];
}

/** The machine that the desktop is started on. */
export interface DesktopMachine {
  /** Holds all that the program keeps elsewhere; a keychain belongs to it. */
  readonly home?: string;
  /** The password manager of an emulated machine, in Electron's words. */
  readonly keychain?: 'gnome_libsecret' | 'basic_text';
}

/** Starts the built desktop on a data folder, as a person would. */
export async function launchDesktop(
  desktop: Desktop,
  data: string,
  { home = temporaryFolder(), keychain = 'gnome_libsecret' }: DesktopMachine = {},
): Promise<ElectronApplication> {
  const app = await _electron.launch({
    ...(desktop === 'Electron' ? {} : { executablePath: emulatedBinary(temporaryFolder()) }),
    args: [root, '--data', data],
    cwd: root,
    env: { ...process.env, XDG_DATA_HOME: home, LOCALAPPDATA: home, EMULATED_KEYCHAIN: keychain },
    timeout: 60_000,
  });
  onTestFinished(() => app.close().catch(() => undefined));
  return app;
}

/** Starts the emulated desktop with nobody driving it, for what it says before there is a window. */
export function spawnEmulated(data: string): ChildProcessByStdio<null, null, Readable> {
  const env = { ...process.env, XDG_DATA_HOME: temporaryFolder(), LOCALAPPDATA: temporaryFolder() };
  const args = ['--remote-debugging-port=0', root, '--data', data];
  const alone = spawn(emulatedBinary(temporaryFolder()), args, {
    env: { ...env, EMULATED_ELECTRON_ALONE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    alone.kill();
  });
  return alone;
}
