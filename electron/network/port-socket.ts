import { EventEmitter } from 'node:events';
import { z } from 'zod';
import type { LineSign } from '#core/ports/desktop-bridge';

/** The program's end of a MessagePort, as Electron's main process has it. */
export interface Port {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

const farewell = z.object({ line: z.literal('closed'), code: z.int(), reason: z.string() });

const open = 1;
const closing = 2;
const closed = 3;

/** The codes of a WebSocket: closed on purpose, not to be understood, too long, gone without a word. */
const normal = 1000;
const unsupported = 1003;
const tooLong = 1009;
const gone = 1006;

/** A MessagePort dressed as the accepted socket that tRPC's handler knows: it is open from the start and speaks in text. */
export class PortSocket extends EventEmitter<{ message: [Buffer, boolean]; close: [number, Buffer]; error: [Error] }> {
  readonly #port: Port;
  readonly #longest: number;
  #state: typeof open | typeof closing | typeof closed = open;

  /** `longest`: a text with more characters ends the line. */
  constructor(port: Port, longest: number) {
    super();
    this.#port = port;
    this.#longest = longest;
    port.on('message', ({ data }) => this.#receive(data));
    port.on('close', () => this.#end(gone, ''));
  }

  get readyState(): number {
    return this.#state;
  }

  /** Says the first word and lets messages in. To be called when all listeners are there. */
  begin(): void {
    this.#say({ line: 'open' });
    this.#port.start();
  }

  send(text: string): void {
    if (this.#state === open) this.#say(text);
  }

  close(code: number = normal, reason = ''): void {
    if (this.#state !== open) return;
    this.#state = closing;
    this.#say({ line: 'closed', code, reason });
    this.#end(code, reason);
  }

  #say(words: string | LineSign): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has one other end, and no origins
    this.#port.postMessage(words);
  }

  #receive(data: unknown): void {
    if (this.#state !== open) return;
    if (typeof data === 'string') {
      if (data.length > this.#longest) this.close(tooLong, 'too long');
      else this.emit('message', Buffer.from(data), false);
      return;
    }
    const sign = farewell.safeParse(data);
    if (sign.success) this.#end(sign.data.code, sign.data.reason);
    else this.close(unsupported, 'not text');
  }

  #end(code: number, reason: string): void {
    if (this.#state === closed) return;
    this.#state = closed;
    this.#port.close();
    this.emit('close', code, Buffer.from(reason));
  }
}
