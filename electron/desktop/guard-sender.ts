import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Role } from '#api/door';
import { isOurs } from './page-address';

/** Says whose window it is; null: none of ours. */
export type RoleOf = (contents: WebContents) => Role | null;

/** Electron's security checklist, 17: the role of the sender, if it is the top frame of one of our windows on one of our pages. */
export function senderRole({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent, roleOf: RoleOf): Role | null {
  if (senderFrame === null || senderFrame.parent !== null || !isOurs(senderFrame.url)) return null;
  return roleOf(sender);
}

/** Throws for every sender but the facilitator's window; the page is told no more than that it was refused. */
export function onlyFacilitator(event: IpcMainInvokeEvent, roleOf: RoleOf): void {
  if (senderRole(event, roleOf) !== 'facilitator') throw new Error('refused');
}
