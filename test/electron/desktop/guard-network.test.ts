import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { isInside, refuseNetwork } from '#desktop/guard-network';

type Listener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

function cancelled(url: string): boolean | undefined {
  let listener: Listener = () => undefined;
  let cancel: boolean | undefined;
  const webRequest = { onBeforeRequest: (given: Listener) => (listener = given) };
  refuseNetwork({ webRequest } as unknown as Session);
  listener({ url }, (response) => (cancel = response.cancel));
  return cancel;
}

test.each(['app://breathing-room/', 'app://breathing-room/assets/x.js', 'blob:app://breathing-room/1b9d'])(
  '%s is the program’s own',
  (url) => {
    expect([isInside(url), cancelled(url)]).toEqual([true, false]);
  },
);

test.each([
  'http://127.0.0.1:80/',
  'https://example.com/',
  'wss://example.com/',
  'ws://localhost/',
  'ftp://example.com/x',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://breathing-room.evil/',
  'app://other/',
  'blob:https://example.com/1b9d',
  'chrome://settings',
  '',
])('a request for %s is refused', (url) => {
  expect([isInside(url), cancelled(url)]).toEqual([false, true]);
});
