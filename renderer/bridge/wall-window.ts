import { desktop } from './desktop';
import { theProgram } from './program';

/**
 * Opens the projector page. In a browser it is a window of its own that can't reach this one and carries its own key;
 * on the desktop the shell places it on the other display.
 */
export async function openWall(): Promise<void> {
  const shell = desktop();
  if (shell !== null) {
    await shell.openWall();
    return;
  }
  const address = await theProgram().door.wallAddress.query();
  if (address !== null) window.open(address, '_blank', 'noopener,popup,width=1280,height=720');
}
