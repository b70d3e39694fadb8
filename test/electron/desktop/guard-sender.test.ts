import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import type { Role } from '#api/door';
import { onlyFacilitator, senderRole } from '#desktop/guard-sender';

const facilitator = {} as WebContents;
const wall = {} as WebContents;

function roleOf(contents: WebContents): Role | null {
  if (contents === facilitator) return 'facilitator';
  return contents === wall ? 'projector' : null;
}

function from(sender: WebContents, senderFrame: { readonly url: string; readonly parent: object | null } | null) {
  return { sender, senderFrame } as IpcMainInvokeEvent;
}

const top = (url: string) => ({ url, parent: null });

test.each([
  ['the facilitator’s page', from(facilitator, top('app://breathing-room/')), 'facilitator'],
  ['a place in it', from(facilitator, top('app://breathing-room/records?from=1#x')), 'facilitator'],
  ['the wall', from(wall, top('app://breathing-room/projector/')), 'projector'],
  ['a window that the shell did not open', from({} as WebContents, top('app://breathing-room/')), null],
  ['a frame that is gone', from(facilitator, null), null],
  ['a frame within a page', from(facilitator, { url: 'app://breathing-room/', parent: {} }), null],
  ['a foreign page in our window', from(facilitator, top('https://breathing-room/')), null],
  ['a host that begins like ours', from(facilitator, top('app://breathing-room.evil/')), null],
  ['a user name that looks like our host', from(facilitator, top('app://breathing-room@evil/')), null],
  ['an address that is none', from(facilitator, top('')), null],
])('the role of %s', (_title, event, expected) => {
  expect(senderRole(event, roleOf)).toBe(expected);
});

test('only the facilitator’s window passes where only it may', () => {
  expect(() => onlyFacilitator(from(facilitator, top('app://breathing-room/')), roleOf)).not.toThrow();
  expect(() => onlyFacilitator(from(wall, top('app://breathing-room/projector/')), roleOf)).toThrow('refused');
});
