import type { IncomingMessage, Server } from 'node:http';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer } from 'ws';
import type { Caller, Role } from '#api/door';
import type { Program } from '#api/program';
import { appRouter } from '#api/router';

/** What the socket door asks of the host. */
export interface SocketDoorParts {
  readonly program: Program;
  readonly wallAddress: string;
  /** Whose key a caller shows; null: nobody's. */
  readonly roleOf: (key: string) => Role | null;
  /** The one origin whose pages may connect, as `http://127.0.0.1:4000`. */
  readonly origin: string;
}

/** The line is closed with this when the key isn't good, so that the page can say so and stop trying. */
const keyRefused = 4401;

/** No command is longer; a class of 200 parts with all their lines fits. */
const largestMessage = 1024 * 1024;

/** The typed door over WebSocket on the server's `/door`: checks origin and key before anything is said. */
export function socketDoor(server: Server, parts: SocketDoorParts): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const roles = new WeakMap<IncomingMessage, Role>();
  // No pings: within one machine a line ends with its process, and nothing is said while nobody presses a key.
  const door = applyWSSHandler({
    wss: sockets,
    router: appRouter,
    createContext: ({ req }): Caller => {
      const role = roles.get(req);
      if (role === undefined) throw new Error('a socket without a role reached the door');
      return { role, program: parts.program, wallAddress: parts.wallAddress };
    },
  });
  server.on('upgrade', (request, socket, head) => {
    // From here on the line has no listener but ours, and one that breaks off would end the program.
    socket.on('error', () => socket.destroy());
    const address = URL.parse(request.url ?? '/', parts.origin);
    const ours = request.headers.origin === parts.origin && `http://${request.headers.host}` === parts.origin;
    if (!ours || address?.pathname !== '/door') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n', () => socket.destroy());
      return;
    }
    const role = parts.roleOf(address.searchParams.get('key') ?? '');
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      if (role === null) {
        accepted.on('error', () => accepted.terminate());
        accepted.close(keyRefused, 'key refused');
        return;
      }
      roles.set(request, role);
      sockets.emit('connection', accepted, request);
    });
  });
  return {
    close: () => {
      door.broadcastReconnectNotification();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
