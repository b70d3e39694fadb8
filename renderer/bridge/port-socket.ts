import type { LineSign } from '#core/ports/desktop-bridge';
import { fieldOf } from './field-of';

/** A sign of the line as it was said; null where it is none. */
function lineSign(said: unknown): LineSign | null {
  const line = fieldOf(said, 'line');
  if (line === 'open') return { line };
  const code = fieldOf(said, 'code');
  const reason = fieldOf(said, 'reason');
  const isClosed = line === 'closed' && typeof code === 'number' && Number.isInteger(code);
  return isClosed && typeof reason === 'string' ? { line, code, reason } : null;
}

/** How long the program may take to say its first word. */
const patience = 5000;

/** The codes of a WebSocket: closed on purpose, not to be understood, gone without a word. */
const normal = 1000;
const unsupported = 1003;
const gone = 1006;

/**
 * A class of sockets that are lines over MessagePorts, shaped as tRPC's client wants its WebSocket: each new one asks for
 * a new port, and is open when the program has said its first word.
 */
export function portSockets(askForPort: () => Promise<MessagePort>): typeof WebSocket {
  return class PortSocket extends EventTarget implements WebSocket {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSING = 2;
    readonly CLOSED = 3;
    readonly bufferedAmount = 0;
    readonly extensions = '';
    readonly protocol = '';
    readonly url: string;
    binaryType: BinaryType = 'arraybuffer';
    onclose = null;
    onerror = null;
    onmessage = null;
    onopen = null;
    #state: 0 | 1 | 2 | 3 = 0;
    #wasOpen = false;
    #port: MessagePort | null = null;
    readonly #waiting: ReturnType<typeof setTimeout>;

    constructor(url: string | URL) {
      super();
      this.url = String(url);
      this.#waiting = setTimeout(() => this.#end(gone, ''), patience);
      askForPort().then(
        (port) => this.#take(port),
        () => this.#end(gone, ''),
      );
    }

    get readyState(): 0 | 1 | 2 | 3 {
      return this.#state;
    }

    send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (this.#state === this.CONNECTING) throw new DOMException('The line is not open yet.', 'InvalidStateError');
      if (this.#state === this.OPEN) this.#say(data);
    }

    close(code: number = normal, reason = ''): void {
      if (this.#state >= this.CLOSING) return;
      this.#state = this.CLOSING;
      this.#say({ line: 'closed', code, reason } satisfies LineSign);
      queueMicrotask(() => this.#end(code, reason));
    }

    #say(words: unknown): void {
      this.#port?.postMessage(words);
    }

    #take(port: MessagePort): void {
      if (this.#state !== this.CONNECTING) {
        port.close();
        return;
      }
      this.#port = port;
      port.addEventListener('message', ({ data }) => this.#receive(data));
      port.addEventListener('close', () => this.#end(gone, ''));
      port.start();
    }

    #receive(data: unknown): void {
      if (this.#state > this.OPEN) return;
      if (typeof data === 'string' && this.#state === this.OPEN) {
        this.dispatchEvent(new MessageEvent('message', { data }));
        return;
      }
      const sign = lineSign(data);
      if (sign === null) this.close(unsupported, 'not text');
      else if (sign.line === 'closed') this.#end(sign.code, sign.reason);
      else this.#open();
    }

    #open(): void {
      if (this.#state !== this.CONNECTING) return;
      clearTimeout(this.#waiting);
      this.#state = this.OPEN;
      this.#wasOpen = true;
      this.dispatchEvent(new Event('open'));
    }

    #end(code: number, reason: string): void {
      if (this.#state === this.CLOSED) return;
      clearTimeout(this.#waiting);
      this.#state = this.CLOSED;
      this.#port?.close();
      // As with a WebSocket: whoever waits for it to open learns from this alone that it never will.
      if (!this.#wasOpen) this.dispatchEvent(new Event('error'));
      this.dispatchEvent(new CloseEvent('close', { code, reason, wasClean: code !== gone }));
    }
  };
}
