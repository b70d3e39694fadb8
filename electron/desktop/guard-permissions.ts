import type { Session } from 'electron';

/** The names of the outputs that sound may go to: they are told only to a page that may choose among them. */
const outputs = 'speaker-selection';

/**
 * Electron's security checklist, 5: no page needs a camera, a microphone, a place, notifications or a device, so none is
 * granted. The one exception is where sound goes: to list outputs by name counts as looking at audio media, to use them does not.
 */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === outputs));
  session.setPermissionCheckHandler(
    (...[, permission, , { mediaType }]) => permission === outputs || (permission === 'media' && mediaType === 'audio'),
  );
  session.setDevicePermissionHandler(() => false);
}
