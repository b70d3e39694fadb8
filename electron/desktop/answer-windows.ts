import { ipcMain } from 'electron';
import type { Program } from '#api/program';
import type { DesktopChannel } from '#core/ports/desktop-bridge';
import { portDoor } from '#network/port-door';
import { onlyFacilitator, senderRole } from './guard-sender';
import { saveFile } from './save-file';
import type { Windows } from './windows';

const door: DesktopChannel = 'breathing-room:door';
const openWall: DesktopChannel = 'breathing-room:open-wall';
const saveFileChannel: DesktopChannel = 'breathing-room:save-file';

/** Answers the three things that a window can ask of the shell. The sender is looked at before anything else. */
export function answerWindows(program: Program, windows: Windows): { close(): void } {
  const ports = portDoor(program);
  ipcMain.on(door, (event) => {
    const role = senderRole(event, windows.roleOf);
    for (const port of event.ports) {
      if (role === null) port.close();
      else ports.accept(port, role);
    }
  });
  ipcMain.handle(openWall, (event) => {
    onlyFacilitator(event, windows.roleOf);
    windows.openWall();
  });
  ipcMain.handle(saveFileChannel, (event, file: unknown) => {
    onlyFacilitator(event, windows.roleOf);
    return saveFile(windows.facilitator, file);
  });
  return ports;
}
