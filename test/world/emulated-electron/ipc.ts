import { EventEmitter } from 'node:events';
import type { FromPage, Invoked, ToPage } from './page-world';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** No part of Electron: what ipcRenderer.invoke comes to. */
  async invoked(event: object, channel: string, args: readonly unknown[]): Promise<Invoked> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { value: structuredClone(await handler(event, ...structuredClone(args))) };
    } catch (error) {
      return { error: String(error) };
    }
  }
}

export const ipcMain = new IpcMain();

/** The program's end of a port whose other end is in a page. As with Electron's, nothing comes before `start`. */
class MessagePortMain extends EventEmitter {
  readonly #say: (words: ToPage) => void;
  readonly #name: number;
  #waiting: unknown[] | null = [];
  #closed = false;

  constructor(name: number, say: (words: ToPage) => void) {
    super();
    this.#name = name;
    this.#say = say;
  }

  start(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const data of waiting) this.emit('message', { data, ports: [] });
  }

  postMessage(message: unknown): void {
    if (!this.#closed) this.#say({ is: 'port', port: this.#name, data: structuredClone(message) });
  }

  close(): void {
    if (this.#closed) return;
    this.#say({ is: 'port-closed', port: this.#name });
    this.lost();
  }

  arrived(data: unknown): void {
    if (this.#closed) return;
    if (this.#waiting === null) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }

  lost(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.emit('close');
  }
}

/** The ports of one page: all are lost when the page goes. */
export class PagePorts {
  readonly #ports = new Map<number, MessagePortMain>();
  readonly #say: (words: ToPage) => void;

  constructor(say: (words: ToPage) => void) {
    this.#say = say;
  }

  take(names: readonly number[]): readonly MessagePortMain[] {
    return names.map((name) => {
      const port = new MessagePortMain(name, this.#say);
      this.#ports.set(name, port);
      return port;
    });
  }

  hear(words: Extract<FromPage, { readonly port: number }>): void {
    const port = this.#ports.get(words.port);
    if (words.is === 'port') port?.arrived(words.data);
    else port?.lost();
  }

  loseAll(): void {
    const all = [...this.#ports.values()];
    this.#ports.clear();
    for (const port of all) port.lost();
  }
}
