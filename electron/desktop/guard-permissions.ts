import type { Session } from 'electron';

/** Electron's security checklist, 5: no page needs a camera, a place, notifications or a device, so none is granted. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
