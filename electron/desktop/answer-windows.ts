import { ipcMain } from 'electron';
import type { Program } from '#api/program';
import type { DesktopChannel } from '#core/ports/desktop-bridge';
import { portDoor } from '#network/port-door';
import { onlyFacilitator, senderRole } from './guard-sender';
import type { OpenedFiles } from './opened-files';
import { saveFile } from './save-file';
import { savePdf } from './save-pdf';
import { wallWish } from './wall-wish';
import type { Windows } from './windows';

const door: DesktopChannel = 'breathing-room:door';

/** Answers what a window can ask of the shell. The sender is looked at before anything else. */
export function answerWindows(program: Program, windows: Windows, files: OpenedFiles): { close(): void } {
  const ports = portDoor(program);
  ipcMain.on(door, (event) => {
    const role = senderRole(event, windows.roleOf);
    for (const port of event.ports) {
      if (role === null) port.close();
      else ports.accept(port, role);
    }
  });
  const answers: Readonly<Record<Exclude<DesktopChannel, 'breathing-room:door'>, (asked: unknown) => unknown>> = {
    'breathing-room:open-wall': (wish) => windows.wall.open(wallWish.parse(wish)),
    'breathing-room:close-wall': () => windows.wall.close(),
    'breathing-room:swap-wall': () => windows.wall.swap(),
    'breathing-room:displays': () => windows.wall.told(),
    'breathing-room:identify': () => windows.identify(),
    'breathing-room:save-file': (file) => saveFile(windows.facilitator, file),
    'breathing-room:save-pdf': (sheet) => savePdf(windows.facilitator, sheet),
    'breathing-room:open-attachment': (media) => files.open(program, media),
  };
  for (const [channel, answer] of Object.entries(answers)) {
    ipcMain.handle(channel, (event, asked: unknown) => {
      onlyFacilitator(event, windows.roleOf);
      return answer(asked);
    });
  }
  return ports;
}
