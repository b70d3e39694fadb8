type Answer = (granted: boolean) => void;
type PermissionRequest = (contents: unknown, permission: string, answer: Answer, details: object) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: object) => boolean;
type Handler = (request: Request) => Response | Promise<Response>;

/** Permissions by Playwright's names, with Electron's. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
] as const;

const trusted = new Set<string>();

class SchemeTable {
  readonly #handlers = new Map<string, Handler>();

  handle(scheme: string, handler: Handler): void {
    if (!trusted.has(scheme))
      throw new Error(`the emulation serves only schemes announced as standard and secure, not ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  /** No part of Electron: answers a request as the program would. */
  answer(request: Request): Promise<Response> {
    const handler = this.#handlers.get(new URL(request.url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`nobody serves ${request.url}`);
    return Promise.resolve(handler(request));
  }
}

type BeforeRequest = (
  details: { readonly url: string },
  answer: (response: { readonly cancel: boolean }) => void,
) => void;

export class Session {
  readonly protocol = new SchemeTable();
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#before = listener;
    },
  };
  #before: BeforeRequest | null = null;
  #request: PermissionRequest | null = null;
  #check: PermissionCheck | null = null;

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {
    // Chromium without a window offers no devices to choose from.
  }

  /** No part of Electron: whether the program lets a page of this session ask for something. Without a listener it does. */
  async lets(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#before === null) resolve(true);
      else this.#before({ url }, ({ cancel }) => resolve(!cancel));
    });
  }

  /** No part of Electron: what a page of this session may do, by Playwright's names. Without handlers Electron allows all. */
  async granted(contents: unknown, origin: string): Promise<readonly string[]> {
    const answers = permissions.map(async ([name, electrons]) => {
      const checked = this.#check?.(contents, electrons, origin, {}) ?? true;
      const asked = await new Promise<boolean>((resolve) => {
        if (this.#request === null) resolve(true);
        else this.#request(contents, electrons, resolve, {});
      });
      return checked && asked ? [name] : [];
    });
    return (await Promise.all(answers)).flat();
  }
}

const partitions = new Map<string, Session>();

function fromPartition(name: string): Session {
  const known = partitions.get(name) ?? new Session();
  partitions.set(name, known);
  return known;
}

export const session = { fromPartition, defaultSession: fromPartition('') };

interface SchemePrivileges {
  readonly scheme: string;
  readonly privileges: { readonly standard?: boolean; readonly secure?: boolean };
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly SchemePrivileges[]): void => {
    for (const { scheme, privileges } of schemes) {
      if (privileges.standard === true && privileges.secure === true) trusted.add(scheme);
    }
  },
};
