import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { refusePermissions } from '#desktop/guard-permissions';

type Check = (contents: null, permission: string, origin: string, details: { mediaType?: string }) => boolean;
type Ask = (contents: null, permission: string, answer: (granted: boolean) => void) => void;

function guards() {
  const kept: { check?: Check; ask?: Ask } = {};
  refusePermissions({
    setPermissionCheckHandler: (check: Check) => (kept.check = check),
    setPermissionRequestHandler: (ask: Ask) => (kept.ask = ask),
    setDevicePermissionHandler: () => undefined,
  } as unknown as Session);
  const checked = (permission: string, mediaType?: string): boolean | undefined =>
    kept.check?.(null, permission, 'app://breathing-room', mediaType === undefined ? {} : { mediaType });
  let granted: boolean | undefined;
  const asked = (permission: string): boolean | undefined => {
    kept.ask?.(null, permission, (answer) => (granted = answer));
    return granted;
  };
  return { checked, asked };
}

test('a page may know where sound can go, and neither listen nor look', () => {
  const { checked, asked } = guards();
  expect([checked('media', 'audio'), checked('speaker-selection'), asked('speaker-selection')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([checked('media', 'video'), checked('media'), asked('media')]).toEqual([false, false, false]);
});

test.each(['geolocation', 'notifications', 'midi', 'clipboard-read', 'fullscreen', 'window-management', 'usb'])(
  'no page is granted %s',
  (permission) => {
    const { checked, asked } = guards();
    expect([checked(permission), asked(permission)]).toEqual([false, false]);
  },
);
