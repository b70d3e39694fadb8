import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { TRPCClientError } from '@trpc/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { done } from '#api/answer';
import type { Role } from '#api/door';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { portDoor } from '#network/port-door';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { asElectronPort, portClient } from './port-line';

async function programBehindPorts() {
  const program = await openProgram(temporaryFolder());
  const door = portDoor(program.program);
  onTestFinished(() => door.close());
  return { ...program, door, connect: (role: Role) => portClient(door, role) };
}

async function openRoom(program: Awaited<ReturnType<typeof programBehindPorts>>): Promise<void> {
  const answer = await program.facilitator.open({
    key: press(),
    classId: 'ten-quiet-minutes',
    plannedStart: null,
    expected: ['Noor'],
  });
  expect(answer).toMatchObject({ done: true });
}

test('a question over a port is answered', async () => {
  const { connect } = await programBehindPorts();
  const { call, log } = connect('facilitator');
  expect((await call.classes.query()).length).toBeGreaterThan(0);
  expect(log).toEqual(['open']);
});

test('a command over a port is done, and the room that follows it is told', async () => {
  const program = await programBehindPorts();
  await openRoom(program);
  const { call } = program.connect('facilitator');
  const rooms: (RoomSnapshot | null)[] = [];
  const following = call.room.subscribe(undefined, { onData: (room) => rooms.push(room) });
  await vi.waitFor(() => expect(rooms.length).toBe(1));
  expect(await call.addPerson.mutate({ key: press(), name: 'Ada' })).toMatchObject({ done: true });
  await vi.waitFor(() => expect(rooms.at(-1)?.people.map(({ name }) => name)).toEqual(['Noor', 'Ada']));
  following.unsubscribe();
});

test('a window of the wall gets the clock and the wall, and nothing of the facilitator', async () => {
  const program = await programBehindPorts();
  await openRoom(program);
  const { call } = program.connect('projector');
  expect(await call.clock.query()).toMatchObject({ epoch: program.screens.clockEpoch });
  await expect(call.classes.query()).rejects.toThrow('not for projector');
  await expect(call.sessions.query({ from: '2026-11-01', to: '2026-11-30' })).rejects.toThrow('not for projector');
  const told = Promise.withResolvers<string>();
  call.room.subscribe(undefined, { onError: (error) => told.resolve(error.message) });
  expect(await told.promise).toBe('not for projector');
});

test('a thousand questions are answered in the order in which they were asked', async () => {
  const { connect } = await programBehindPorts();
  const { call } = connect('facilitator');
  const order: number[] = [];
  const asked = Array.from({ length: 1000 }, async (_, index) => {
    await call.clock.query();
    order.push(index);
  });
  await Promise.all(asked);
  expect(order).toEqual(Array.from({ length: 1000 }, (_, index) => index));
});

test('a command in flight when the line drops is rejected, and the same press again is obeyed once', async () => {
  const program = await programBehindPorts();
  await openRoom(program);
  const { call, channels, log } = program.connect('facilitator');
  await call.clock.query();
  const [first] = channels;
  if (first === undefined) throw new Error('nothing was connected');
  const disk = Promise.withResolvers<void>();
  void program.house.serially(async () => {
    await disk.promise;
    return done(null);
  });
  const arrived = once(first.port1, 'message');
  const key = press();
  const sent = call.addPerson.mutate({ key, name: 'Ada' }).catch((error: unknown) => error);
  await arrived;
  first.port2.close();
  const dropped = await sent;
  expect(dropped).toBeInstanceOf(TRPCClientError);
  expect(dropped).not.toHaveProperty('shape.message');
  const again = call.addPerson.mutate({ key, name: 'Ada' });
  disk.resolve();
  expect(await again).toMatchObject({ done: true });
  expect(program.screens.room.value?.people.map(({ name }) => name)).toEqual(['Noor', 'Ada']);
  expect(log).toEqual(['open', 'close 1006', 'open']);
});

test('a subscription goes on over the next port when the line drops', async () => {
  const program = await programBehindPorts();
  await openRoom(program);
  const { call, channels } = program.connect('projector');
  const told: unknown[] = [];
  call.wall.subscribe(undefined, { onData: (wall) => told.push(wall) });
  await vi.waitFor(() => expect(program.screens.room.value?.walls).toBe(1));
  channels[0]?.port1.close();
  await vi.waitFor(() => expect(channels.length).toBe(2));
  await vi.waitFor(() => expect(program.screens.room.value?.walls).toBe(1));
  const before = told.length;
  await program.facilitator.command({ key: press(), command: { ask: 'start' } });
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(before));
});

test('a window that closes its line is forgotten by the program', async () => {
  const program = await programBehindPorts();
  await openRoom(program);
  const { call, log, client } = program.connect('projector');
  call.wall.subscribe(undefined, { onData: () => undefined });
  await vi.waitFor(() => expect(program.screens.room.value?.walls).toBe(1));
  await client.close();
  await vi.waitFor(() => expect(program.screens.room.value?.walls).toBe(0));
  expect(log).toEqual(['open', 'close 1000']);
});

test('the program that goes away says so to its windows and takes no new lines', async () => {
  const program = await programBehindPorts();
  const { call, log, channels } = program.connect('projector');
  await call.clock.query();
  program.door.close();
  await vi.waitFor(() => expect(channels.length).toBeGreaterThan(1));
  expect(log.slice(0, 2)).toEqual(['open', 'close 1001']);
  expect(log.filter((line) => line === 'open').length).toBe(1);
});

test('what is not text, or is longer than any command, ends the line', async () => {
  const { door } = await programBehindPorts();
  for (const [said, code] of [
    [{ ask: 'start' }, 1003],
    ['x'.repeat(1_100_000), 1009],
  ] as const) {
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port2.on('message', (sign) => heard.push(sign));
    const gone = once(port2, 'close');
    door.accept(asElectronPort(port1), 'facilitator');
    port2.postMessage(said, []);
    await gone;
    expect(heard).toEqual([{ line: 'open' }, expect.objectContaining({ line: 'closed', code })]);
  }
});
