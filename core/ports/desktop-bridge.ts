import type { DisplayPrint } from '#core/displays/display-print';
import type { NumberedDisplay } from '#core/displays/seen-display';
import type { PlacementQuestion } from '#core/displays/wall-placement';

/** What became of a file that was handed to the system's save dialog. `cancelled`: the person closed it; nothing was written. */
export type SaveOutcome = 'saved' | 'cancelled' | 'full' | 'denied' | 'failed';

/**
 * What became of a file that the system was to open. `no-program`: it has none for such a file. `missing`: there is no such
 * file here. `damaged`: it is not as it was brought in. `locked`: the records are shut away. Only at `opened` something lies
 * outside of the sealed records, until they are shut away or the program ends.
 */
export type OpenOutcome = 'opened' | 'no-program' | 'missing' | 'damaged' | 'locked' | 'full' | 'failed';

/** A file on its way to a place that the person chooses. */
export interface FileToSave {
  /** The name that the dialog begins with, without folders. */
  readonly name: string;
  readonly text: string;
  /** `base64`: the text stands for bytes; left out: it is the file itself, in UTF-8. */
  readonly as?: 'base64' | undefined;
}

/** A sheet that stands in the window, on its way to a PDF file at a place that the person chooses. */
export interface PdfToSave {
  /** The name that the dialog begins with, without folders, ending in `.pdf`. */
  readonly name: string;
  /** The title of the window as long as the sheet stands in it: under another title nothing is written. */
  readonly title: string;
}

/** Where the wall is wanted. */
export type WallWish =
  /** Where the rules of core/displays put it; they may ask. */
  | { readonly is: 'best'; readonly remembered: readonly DisplayPrint[] }
  /** On the display with this id, as it was told last. */
  | { readonly is: 'on'; readonly display: number }
  /** In a window that can be moved. */
  | { readonly is: 'window' }
  /** Over the whole display of the controls, until the key that leads back is pressed. */
  | { readonly is: 'over' };

/** What came of the wish. Where the wall was not opened, nothing has changed. */
export type WallAnswer =
  /** `print`: what to know its display by again; null where it fills no display of its own. */
  | { readonly is: 'opened'; readonly print: DisplayPrint | null }
  | { readonly is: 'ask'; readonly why: PlacementQuestion }
  | { readonly is: 'single' }
  /** The display that was meant is not there any more. */
  | { readonly is: 'gone' };

/** How the wall stands. `lost`: its display is gone, and it comes back with it. `covered`: the controls were brought before it. */
export type WallStanding = 'closed' | 'filling' | 'window' | 'over' | 'covered' | 'lost';

/** What the shell knows of the displays. */
export interface DisplaysTold {
  readonly displays: readonly NumberedDisplay[];
  /** Id of the display that the controls are on; null where there is none. */
  readonly controls: number | null;
  readonly wall: {
    readonly is: WallStanding;
    /** Id of the display that it fills; null where it fills none of its own. */
    readonly display: number | null;
  };
}

/** What the desktop's preload gives to a page, and all that it gives. Each verb is refused to roles that have no use for it. */
export interface DesktopBridge {
  /**
   * Asks for a line to the program. A MessagePort for this window's role comes to the page as a message of its own window,
   * with PortDelivery as its data. Each call asks for a new line.
   */
  openDoor(): void;
  openWall(wish: WallWish): Promise<WallAnswer>;
  closeWall(): Promise<void>;
  /** Lets wall and controls change places; with one display, brings the other one to the front. Answers like `openWall`. */
  swapWall(): Promise<WallAnswer>;
  /** What is known of the displays. Each change is told to the facilitator's page as a message with DisplaysChange as its data. */
  displays(): Promise<DisplaysTold>;
  /** Shows on each display its number and its name for three seconds. No window loses the keyboard by it. */
  identify(): Promise<void>;
  saveFile(file: FileToSave): Promise<SaveOutcome>;
  /** Saves the window as it is laid out for print. The sheet has to stand until this is answered. */
  savePdf(file: PdfToSave): Promise<SaveOutcome>;
  /** Has the system open a file that was brought in, by the id of its document. The program itself never looks into it. */
  openAttachment(media: string): Promise<OpenOutcome>;
}

/** The data of the window message that brings a port to the page. */
export type PortDelivery = 'breathing-room:port';

/** The data of the window message that says that displays or the wall stand otherwise now. */
export type DisplaysChange = 'breathing-room:displays-changed';

/** What the preload may say to the program. */
export type DesktopChannel =
  | 'breathing-room:door'
  | 'breathing-room:open-wall'
  | 'breathing-room:close-wall'
  | 'breathing-room:swap-wall'
  | 'breathing-room:displays'
  | 'breathing-room:identify'
  | 'breathing-room:save-file'
  | 'breathing-room:save-pdf'
  | 'breathing-room:open-attachment';

/**
 * What the two ends of a port tell each other about the line itself; everything else that passes is text. `open` is the
 * program's first word; `closed` is either end's last, with the codes of a WebSocket.
 */
export type LineSign =
  | { readonly line: 'open' }
  | { readonly line: 'closed'; readonly code: number; readonly reason: string };
