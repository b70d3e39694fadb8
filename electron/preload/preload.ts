import { contextBridge, ipcRenderer } from 'electron';
import type {
  DesktopBridge,
  DesktopChannel,
  DisplaysChange,
  OpenOutcome,
  PortDelivery,
  SaveOutcome,
} from '#core/ports/desktop-bridge';

const door: DesktopChannel = 'breathing-room:door';
const openWall: DesktopChannel = 'breathing-room:open-wall';
const closeWall: DesktopChannel = 'breathing-room:close-wall';
const swapWall: DesktopChannel = 'breathing-room:swap-wall';
const displays: DesktopChannel = 'breathing-room:displays';
const identify: DesktopChannel = 'breathing-room:identify';
const saveFile: DesktopChannel = 'breathing-room:save-file';
const savePdf: DesktopChannel = 'breathing-room:save-pdf';
const openAttachment: DesktopChannel = 'breathing-room:open-attachment';
const delivery: PortDelivery = 'breathing-room:port';
const change: DisplaysChange = 'breathing-room:displays-changed';

const outcomes: readonly SaveOutcome[] = ['saved', 'cancelled', 'full', 'denied', 'failed'];
const opened: readonly OpenOutcome[] = ['opened', 'no-program', 'missing', 'damaged', 'locked', 'full', 'failed'];

function savedOr(answer: unknown): SaveOutcome {
  return outcomes.find((outcome) => outcome === answer) ?? 'failed';
}

const bridge: DesktopBridge = {
  openDoor: () => {
    const { port1, port2 } = new MessageChannel();
    ipcRenderer.postMessage(door, null, [port1]);
    // No function of the bridge can return a port; the window can carry one from this world into the page's.
    window.postMessage(delivery, window.location.origin, [port2]);
  },
  openWall: (wish) => ipcRenderer.invoke(openWall, wish),
  closeWall: () => ipcRenderer.invoke(closeWall),
  swapWall: () => ipcRenderer.invoke(swapWall),
  displays: () => ipcRenderer.invoke(displays),
  identify: () => ipcRenderer.invoke(identify),
  saveFile: async ({ name, text, as }) => savedOr(await ipcRenderer.invoke(saveFile, { name, text, as })),
  savePdf: async ({ name, title }) => savedOr(await ipcRenderer.invoke(savePdf, { name, title })),
  openAttachment: async (media) => {
    const answer: unknown = await ipcRenderer.invoke(openAttachment, media);
    return opened.find((outcome) => outcome === answer) ?? 'failed';
  },
};

ipcRenderer.on(change, () => window.postMessage(change, window.location.origin));
contextBridge.exposeInMainWorld('breathingRoom', bridge);
