import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads';
import { createTRPCClient, createWSClient, wsLink } from '@trpc/client';
import { onTestFinished } from 'vitest';
import type { Role } from '#api/door';
import type { AppRouter } from '#api/router';
import { portSockets } from '#bridge/port-socket';
import type { PortDoor } from '#network/port-door';
import type { Port } from '#network/port-socket';

/** Node's port with the manners of Electron's: messages come as events with data. */
export function asElectronPort(port: NodePort): Port {
  const events = new EventEmitter();
  port.on('close', () => events.emit('close'));
  return {
    on: (event: string, listener: (message: { readonly data: unknown }) => void) => events.on(event, listener),
    postMessage: (message) => port.postMessage(message, []),
    start: () => port.on('message', (data) => events.emit('message', { data })),
    close: () => port.close(),
  };
}

/** A client on a real MessageChannel, each time it connects on a new one, whose ends the test can get hold of. */
export function portClient(door: Pick<PortDoor, 'accept'>, role: Role) {
  const channels: MessageChannel[] = [];
  const log: string[] = [];
  const askForPort = async (): Promise<MessagePort> => {
    const channel = new MessageChannel();
    channels.push(channel);
    door.accept(asElectronPort(channel.port1), role);
    return channel.port2 as unknown as MessagePort;
  };
  const client = createWSClient({
    url: 'port:',
    WebSocket: portSockets(askForPort),
    retryDelayMs: () => 0,
    onOpen: () => log.push('open'),
    onClose: (cause) => log.push(`close ${cause?.code}`),
  });
  onTestFinished(() => client.close());
  return { client, channels, log, call: createTRPCClient<AppRouter>({ links: [wsLink({ client })] }) };
}
