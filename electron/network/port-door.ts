import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { applyWSSHandler } from '@trpc/server/adapters/ws';
import { WebSocketServer } from 'ws';
import type { Caller, Role } from '#api/door';
import type { Program } from '#api/program';
import { appRouter } from '#api/router';
import { type Port, PortSocket } from './port-socket';

/** No command is longer; a class of 200 parts with all their lines fits. */
const longestText = 1024 * 1024;

/** The door for windows of this same program. */
export interface PortDoor {
  /** Takes a port whose other end is in the hands of a window of that role. */
  accept(port: Port, role: Role): void;
  close(): void;
}

/** The typed door over MessagePorts. Who holds the other end of a port is the caller's to know: no key is asked for. */
export function portDoor(program: Program): PortDoor {
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Set<PortSocket>();
  let closed = false;
  const roles = new WeakMap<IncomingMessage, Role>();
  applyWSSHandler({
    wss: sockets,
    router: appRouter,
    createContext: ({ req }): Caller => {
      const role = roles.get(req);
      if (role === undefined) throw new Error('a port without a role reached the door');
      return { role, program, wallAddress: null };
    },
  });
  return {
    accept: (port, role) => {
      if (closed) return port.close();
      const request = new IncomingMessage(new Socket());
      request.url = '/door';
      roles.set(request, role);
      const socket = new PortSocket(port, longestText);
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      sockets.emit('connection', socket, request);
      socket.begin();
    },
    close: () => {
      closed = true;
      for (const socket of [...open]) socket.close(1001, 'going away');
      sockets.close();
    },
  };
}
