import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type BuiltHost, runHost, stop } from '#test/world/built-program';
import { beginClass, kept, openRecords, roomOver, tell } from '#test/world/class-over-line';
import { openLine, pageSocket } from '#test/world/page-line';
import { temporaryFolder } from '#test/world/temporary-folder';

/** How a line ended: its close code, or what the host said instead of opening it. */
async function endOf(socket: ReturnType<typeof pageSocket>): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  socket.once('close', resolve).once('error', (error) => resolve(error.message));
  return promise;
}

/** Asks for a line word for word, and leaves its own end open. */
function askForLine(host: BuiltHost, path: string, headers: readonly string[]) {
  const { hostname, port, host: name } = new URL(host.origin);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
  socket.write([`GET ${path} HTTP/1.1`, `Host: ${name}`, ...upgrade, key, ...headers, '', ''].join('\r\n'));
  return socket;
}

/** Whether a host still answers its own page, what it has complained of, and how it stops when it is told. */
async function stateOf(host: BuiltHost) {
  const clock = z.object({ epoch: z.number() }).parse(await (await openLine(host)).ask('query', 'clock'));
  return { ...clock, code: await stop(host), err: host.said.err };
}

const unharmed = { epoch: 1, code: 0, err: '' };

test.each(['http://evil.example', 'null', 'http://localhost:80', 'https://127.0.0.1'])(
  'a page from %s gets no line, whatever key it shows',
  async (from) => {
    const host = await runHost(temporaryFolder());
    expect(await endOf(pageSocket(host, from))).toBe('Unexpected server response: 403');
    expect(await stateOf(host)).toEqual(unharmed);
  },
);

test.each(['', 'wrong'])('the key %j is refused with a code that the page can tell from a lost line', async (key) => {
  const host = await runHost(temporaryFolder());
  expect(await endOf(pageSocket({ ...host, key }))).toBe(4401);
  expect(await stateOf(host)).toEqual(unharmed);
});

test('a line that shows no key is refused even when it goes on talking', async () => {
  const host = await runHost(temporaryFolder());
  const socket = pageSocket({ ...host, key: 'wrong' });
  const heard: string[] = [];
  socket.on('message', (text: Buffer) => heard.push(text.toString()));
  socket.on('open', () => {
    socket.send('x'.repeat(1_000_000));
    socket.send('{"id":999,"method":"query","params":{"path":"clock"}}');
  });
  await endOf(socket);
  expect(heard).toEqual([]);
  expect(await stateOf(host)).toEqual(unharmed);
});

test.each(['//', '/', '/door/', '/..//door', '/%', 'http://[/'])(
  'an upgrade at %s is refused, and the host lives',
  async (path) => {
    const host = await runHost(temporaryFolder());
    const socket = askForLine(host, path, [`Origin: ${host.origin}`]);
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
    socket.destroy();
    expect(await stateOf(host)).toEqual(unharmed);
  },
);

test('a line that was refused and never hung up by the other end keeps nobody from stopping', async () => {
  const host = await runHost(temporaryFolder());
  const socket = askForLine(host, '/door', ['Origin: http://evil.example']);
  await once(socket, 'data');
  expect(await stop(host)).toBe(0);
  socket.destroy();
});

test('a line that breaks off in any state ends nothing', async () => {
  const host = await runHost(temporaryFolder());
  for (const headers of [[`Origin: ${host.origin}`], ['Origin: http://evil.example']]) {
    const early = askForLine(host, `/door?key=${host.key}`, headers);
    await once(early, 'connect');
    early.resetAndDestroy();
    const late = askForLine(host, `/door?key=${host.key}`, headers);
    await once(late, 'data');
    late.resetAndDestroy();
  }
  expect(await stateOf(host)).toEqual(unharmed);
});

test.each([
  ['no JSON', '{"id":999,'],
  ['nothing', ''],
  ['a number', '7'],
  ['an empty list', '[]'],
  ['a method that there is not', '{"id":999,"method":"juggle","params":{"path":"clock"}}'],
  ['a verb that there is not', '{"id":999,"method":"query","params":{"path":"constructor"}}'],
  ['a path into the prototype', '{"id":999,"method":"query","params":{"path":"__proto__.toString"}}'],
  ['an id of another kind', '{"id":{},"method":"query","params":{"path":"clock"}}'],
  ['a very deep list', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('%s on a line is answered or passed over, and the line and the host live', async (_, text) => {
  const host = await runHost(temporaryFolder());
  const line = await openLine(host);
  line.socket.send(text);
  expect(await line.ask('query', 'clock')).toMatchObject({ epoch: 1 });
  expect(await stop(host)).toBe(0);
  expect(host.said.err).toBe('');
});

test('a message that is too long ends its own line and no other', async () => {
  const host = await runHost(temporaryFolder());
  const [calm, loud] = await Promise.all([openLine(host), openLine(host)]);
  const end = endOf(loud.socket);
  loud.socket.send('x'.repeat(1_100_000));
  expect(await end).toBe(1009);
  expect(await calm.ask('query', 'clock')).toMatchObject({ epoch: 1 });
  expect(await stateOf(host)).toEqual(unharmed);
});

test.each([
  ['open', { classId: 'first-hour', plannedStart: 1e300, expected: [] }],
  ['open', { classId: 'first-hour', plannedStart: -1, expected: [] }],
  ['open', { classId: 'first-hour', plannedStart: null, expected: Array.from({ length: 201 }, () => 'A') }],
  ['command', { command: { ask: 'juggle' } }],
  ['open', { classId: 'first-hour', plannedStart: null, contract: { hardEnd: 1e300 }, expected: [] }],
  ['command', { command: { ask: 'add', span: 1e12 } }],
  ['command', { command: { ask: 'start', asOf: 1e300 } }],
  ['command', { command: { ask: 'backdate', to: 'then' } }],
  ['command', { command: { ask: 'fit', rule: 'all', drop: [] } }],
  ['click', { what: 'end' }],
  ['note', { text: '   ', about: 'class' }],
  ['note', { text: 'A'.repeat(2001), about: 'class' }],
  ['note', { text: 'A', about: 'Marguerite' }],
  ['reason', { event: 'evt_1', text: 'A'.repeat(501) }],
  ['prefer', { person: 'per_1', holds: 'no' }],
  ['addPerson', { name: '   ' }],
  ['addPerson', { name: 'A'.repeat(121) }],
  ['mark', { person: 'per_1', mark: 'asleep' }],
  ['createKeys', { passphrase: 'x'.repeat(300) }],
  ['unlock', { passphrase: 'one', recoveryKey: 'two' }],
  ['restoreBackup', { place: 'third', id: 'x', older: true }],
  ['reopen', { id: { $ne: '' } }],
])('%s with an input that makes no sense is refused before anything is done', async (verb, input) => {
  const host = await runHost(temporaryFolder());
  const line = await openRecords(host);
  await expect(tell(line, verb, input)).rejects.toThrow();
  expect(await roomOver(line)).toBeNull();
});

test.each(['../../settings/settings', '..', 'con', 'a/b', ''])('the session %j leads to no file', async (id) => {
  const host = await runHost(temporaryFolder());
  const line = await openRecords(host);
  const answer: unknown = await line.ask('mutation', 'reopen', { id }).catch((error: unknown) => String(error));
  expect(JSON.stringify(answer)).not.toContain('"done":true');
  expect(await stateOf(host)).toEqual(unharmed);
});

test('over the real socket the projector has its three verbs and no name, and its key opens nothing else', async () => {
  const host = await runHost(temporaryFolder());
  const line = await openRecords(host);
  const { people } = await beginClass(line, ['Marguerite Quill']);
  const address = new URL(z.string().parse(await line.ask('query', 'wallAddress')));
  const wall = await openLine({ origin: host.origin, key: address.searchParams.get('key') ?? '' });
  const verbs = [
    'open',
    'reopen',
    'closeLate',
    'leave',
    'command',
    'undo',
    'addPerson',
    'mark',
    'prefer',
    'note',
    'reason',
    'sign',
    'saveSettings',
    'createKeys',
    'unlock',
    'lock',
    'touched',
    'changePassphrase',
    'newRecoveryKey',
    'rotateKey',
    'makeBackup',
    'restoreBackup',
    'restoreFirst',
    'importBegin',
    'importApply',
  ];
  for (const verb of verbs) {
    await expect(tell(wall, verb, { person: people[0], mark: 'absent', name: 'X', id: 'x' })).rejects.toThrow(
      'not for projector',
    );
  }
  for (const verb of ['classes', 'wallAddress', 'settings', 'sessions', 'today', 'backups']) {
    await expect(wall.ask('query', verb)).rejects.toThrow('not for projector');
  }
  for (const verb of ['room', 'gate', 'exportCsv', 'exportPackage']) {
    await expect(wall.look(verb)).rejects.toThrow('not for projector');
  }
  expect(JSON.stringify(await wall.look('wall'))).not.toContain('Quill');
  expect(await tell(wall, 'click', { what: 'next' })).toEqual(kept);
  expect((await roomOver(line))?.run.part).toBe('arriving');
});
