import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';

/** Where a page is from, and the key that it shows. */
export interface Page {
  readonly origin: string;
  readonly key: string;
}

const reply = z.object({
  id: z.number(),
  result: z.object({ type: z.string(), data: z.unknown() }).partial().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** A line to a host's real door, in the words of tRPC itself, so that what is sent may also make no sense. */
export interface PageLine {
  readonly socket: WebSocket;
  /** Resolves with the answer's data, rejects with the host's own words. */
  ask(method: 'query' | 'mutation', path: string, input?: unknown): Promise<unknown>;
  /** The first thing that a subscription tells. */
  look(path: string): Promise<unknown>;
  /** All that a subscription tells until it ends by itself. */
  gather(path: string, input: unknown): Promise<readonly unknown[]>;
}

/** The socket of a page, not yet open. It ends with its host. */
export function pageSocket({ origin, key }: Page, from = origin): WebSocket {
  return new WebSocket(`${origin.replace('http:', 'ws:')}/door?key=${key}`, { origin: from });
}

/** Opens the line of a page. Rejects when the host refuses it. */
export async function openLine(page: Page): Promise<PageLine> {
  const socket = pageSocket(page);
  await once(socket, 'open');
  let last = 0;

  async function send(method: string, path: string, input: unknown): Promise<unknown> {
    last += 1;
    const id = last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const gone = (): void => reject(new Error('the line is gone'));
    const hear = (text: Buffer): void => {
      const said = reply.safeParse(JSON.parse(text.toString()));
      if (!said.success || said.data.id !== id) return;
      if (said.data.error !== undefined) reject(new Error(said.data.error.message));
      else if (said.data.result?.type === 'data') resolve(said.data.result.data);
    };
    socket.on('message', hear).once('close', gone);
    socket.send(JSON.stringify({ id, method, params: { path, input } }));
    try {
      return await promise;
    } finally {
      socket.off('message', hear).off('close', gone);
    }
  }

  async function gather(path: string, input: unknown): Promise<readonly unknown[]> {
    last += 1;
    const id = last;
    const told: unknown[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const gone = (): void => reject(new Error('the line is gone'));
    const hear = (text: Buffer): void => {
      const said = reply.safeParse(JSON.parse(text.toString()));
      if (!said.success || said.data.id !== id) return;
      if (said.data.error !== undefined) reject(new Error(said.data.error.message));
      else if (said.data.result?.type === 'data') told.push(said.data.result.data);
      else if (said.data.result?.type === 'stopped') resolve();
    };
    socket.on('message', hear).once('close', gone);
    socket.send(JSON.stringify({ id, method: 'subscription', params: { path, input } }));
    try {
      await promise;
      return told;
    } finally {
      socket.off('message', hear).off('close', gone);
    }
  }

  return { socket, ask: send, look: (path) => send('subscription', path, undefined), gather };
}
