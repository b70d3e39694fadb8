import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { portSockets } from '#bridge/port-socket';

function lineWith(port: Promise<MessagePort>) {
  const socket = new (portSockets(() => port))('port:');
  const log: string[] = [];
  socket.addEventListener('open', () => log.push('open'));
  socket.addEventListener('message', ({ data }) => log.push(`heard ${data}`));
  socket.addEventListener('error', () => log.push('error'));
  socket.addEventListener('close', ({ code }) => log.push(`close ${code}`));
  return { socket, log };
}

function line() {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  return { far: port1, ...lineWith(Promise.resolve(port2 as unknown as MessagePort)) };
}

test('a socket is open when the program has said its first word, not before', async () => {
  const { far, socket, log } = line();
  expect(() => socket.send('too early')).toThrow('not open');
  expect(socket.readyState).toBe(socket.CONNECTING);
  far.postMessage({ line: 'open' }, []);
  await vi.waitFor(() => expect(log).toEqual(['open']));
  expect(socket.readyState).toBe(socket.OPEN);
  far.postMessage('hello', []);
  await vi.waitFor(() => expect(log).toEqual(['open', 'heard hello']));
});

test('closing a socket tells the program the code, and what comes afterwards is not heard', async () => {
  const { far, socket, log } = line();
  far.postMessage({ line: 'open' }, []);
  await vi.waitFor(() => expect(log).toEqual(['open']));
  const told = once(far, 'message');
  socket.close(3000, 'enough');
  socket.send('nothing');
  expect(socket.readyState).toBe(socket.CLOSING);
  far.postMessage('too late', []);
  expect(await told).toEqual([{ line: 'closed', code: 3000, reason: 'enough' }]);
  await once(far, 'close');
  expect(log).toEqual(['open', 'close 3000']);
  expect(socket.readyState).toBe(socket.CLOSED);
});

test('a program that refuses the line is an error and a close', async () => {
  const { far, log } = line();
  far.close();
  await vi.waitFor(() => expect(log).toEqual(['error', 'close 1006']));
});

test('a port that never comes, or never speaks, is given up after five seconds', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { socket, log } = lineWith(new Promise(() => undefined));
  vi.advanceTimersByTime(4999);
  expect(socket.readyState).toBe(socket.CONNECTING);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['error', 'close 1006']);
});

test('what is neither text nor a sign of the line ends it', async () => {
  const { far, log } = line();
  far.postMessage({ line: 'open' }, []);
  far.postMessage({ line: 'sideways' }, []);
  await vi.waitFor(() => expect(log).toEqual(['open', 'close 1003']));
});
