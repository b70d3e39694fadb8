/** What a page's preload says to the program. Ports stay in the page; they are named by numbers. */
export type FromPage =
  | { readonly is: 'new document' }
  | { readonly is: 'post'; readonly channel: string; readonly message: unknown; readonly ports: readonly number[] }
  | { readonly is: 'invoke'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly is: 'port'; readonly port: number; readonly data: unknown }
  | { readonly is: 'port-closed'; readonly port: number };

/** What the program says to a port in a page. */
export type ToPage =
  | { readonly is: 'port'; readonly port: number; readonly data: unknown }
  | { readonly is: 'port-closed'; readonly port: number }
  | { readonly is: 'sent'; readonly channel: string };

/** What `invoke` comes back with. */
export type Invoked = { readonly value: unknown } | { readonly error: string };

/**
 * Runs in the page before any of its scripts: the real preload, in a scope of its own, with stand-ins for what Electron
 * gives to a sandboxed preload. Only what it exposes can be seen by the page, copied on its way as between two worlds.
 */
export function pageWorld(line: string, preload: (require: (name: string) => unknown) => void): void {
  if (window.top !== window.self || window.location.protocol === 'about:') return;
  const say: (words: FromPage) => Promise<Invoked> = Reflect.get(window, line);
  const ports = new Map<number, MessagePort>();
  const listeners = new Map<string, ((event: object) => void)[]>();
  let lastPort = 0;

  void say({ is: 'new document' });

  const register = (port: MessagePort): number => {
    lastPort += 1;
    const name = lastPort;
    ports.set(name, port);
    port.addEventListener('message', ({ data }) => void say({ is: 'port', port: name, data }));
    port.addEventListener('close', () => void say({ is: 'port-closed', port: name }));
    port.start();
    return name;
  };

  const hear = (words: ToPage): void => {
    if (words.is === 'port') ports.get(words.port)?.postMessage(words.data, []);
    else if (words.is === 'sent') for (const listener of listeners.get(words.channel) ?? []) listener({});
    else ports.get(words.port)?.close();
  };

  const across = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, undefined, structuredClone(args));
        return answer instanceof Promise
          ? answer.then((kept: unknown) => structuredClone(kept))
          : structuredClone(answer);
      };
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, across(inner)])));
  };

  const electron = {
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown) =>
        Object.defineProperty(window, key, { value: across(api), enumerable: true }),
    },
    ipcRenderer: {
      postMessage: (channel: string, message: unknown, transfer: readonly MessagePort[] = []) =>
        void say({ is: 'post', channel, message, ports: transfer.map(register) }),
      on: (channel: string, listener: (event: object) => void) =>
        void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      invoke: async (channel: string, ...args: unknown[]) => {
        const came = await say({ is: 'invoke', channel, args });
        if ('error' in came) throw new Error(`Error invoking remote method '${channel}': ${came.error}`);
        return came.value;
      },
    },
  };

  // Playwright's binding and this world's ear are no part of what the page may see.
  Object.defineProperty(window, line, { value: hear, enumerable: false });
  preload((name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  });
}
