import { Menu } from 'electron';

/** No menu that could reload or zoom a window away in front of people; macOS needs one for its keys of copy and paste. */
export function setMenu(): void {
  const mac = process.platform === 'darwin';
  const roles = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const;
  Menu.setApplicationMenu(mac ? Menu.buildFromTemplate([...roles]) : null);
}
