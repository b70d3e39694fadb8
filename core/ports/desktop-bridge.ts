/** What became of a file that was handed to the system's save dialog. `cancelled`: the person closed it; nothing was written. */
export type SaveOutcome = 'saved' | 'cancelled' | 'full' | 'denied' | 'failed';

/** A text file on its way to a place that the person chooses. */
export interface FileToSave {
  /** The name that the dialog begins with, without folders. */
  readonly name: string;
  readonly text: string;
}

/** What the desktop's preload gives to a page, and all that it gives. Each verb is refused to roles that have no use for it. */
export interface DesktopBridge {
  /**
   * Asks for a line to the program. A MessagePort for this window's role comes to the page as a message of its own window,
   * with PortDelivery as its data. Each call asks for a new line.
   */
  openDoor(): void;
  /** Opens the wall on the other display, or brings it there; as a normal window where there is only one. */
  openWall(): Promise<void>;
  saveFile(file: FileToSave): Promise<SaveOutcome>;
}

/** The data of the window message that brings a port to the page. */
export type PortDelivery = 'breathing-room:port';

/** What the preload may say to the program. */
export type DesktopChannel = 'breathing-room:door' | 'breathing-room:open-wall' | 'breathing-room:save-file';

/**
 * What the two ends of a port tell each other about the line itself; everything else that passes is text. `open` is the
 * program's first word; `closed` is either end's last, with the codes of a WebSocket.
 */
export type LineSign =
  | { readonly line: 'open' }
  | { readonly line: 'closed'; readonly code: number; readonly reason: string };
