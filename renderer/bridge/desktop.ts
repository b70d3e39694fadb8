import type { DesktopBridge, PortDelivery } from '#core/ports/desktop-bridge';

declare global {
  interface Window {
    /** What the desktop's preload gives; absent in a browser. */
    readonly breathingRoom?: DesktopBridge;
  }
}

const delivery: PortDelivery = 'breathing-room:port';

/** The desktop shell behind this window; null in a browser. */
export function desktop(): DesktopBridge | null {
  return window.breathingRoom ?? null;
}

/** Asks the shell for a line and resolves with the port that comes to this window. */
export function askForPort(shell: DesktopBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== delivery || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port);
    };
    window.addEventListener('message', take);
    shell.openDoor();
  });
}
