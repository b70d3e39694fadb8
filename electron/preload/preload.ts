import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge, DesktopChannel, PortDelivery, SaveOutcome } from '#core/ports/desktop-bridge';

const door: DesktopChannel = 'breathing-room:door';
const openWall: DesktopChannel = 'breathing-room:open-wall';
const saveFile: DesktopChannel = 'breathing-room:save-file';
const delivery: PortDelivery = 'breathing-room:port';

const outcomes: readonly SaveOutcome[] = ['saved', 'cancelled', 'full', 'denied', 'failed'];

const bridge: DesktopBridge = {
  openDoor: () => {
    const { port1, port2 } = new MessageChannel();
    ipcRenderer.postMessage(door, null, [port1]);
    // No function of the bridge can return a port; the window can carry one from this world into the page's.
    window.postMessage(delivery, window.location.origin, [port2]);
  },
  openWall: async () => {
    await ipcRenderer.invoke(openWall);
  },
  saveFile: async ({ name, text }) => {
    const answer: unknown = await ipcRenderer.invoke(saveFile, { name, text });
    return outcomes.find((outcome) => outcome === answer) ?? 'failed';
  },
};

contextBridge.exposeInMainWorld('breathingRoom', bridge);
