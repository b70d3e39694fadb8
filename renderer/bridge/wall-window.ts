import type { Area } from '#core/displays/seen-display';
import { theProgram } from './program';

function placing(area: Area | null): string {
  if (area === null) return 'width=1280,height=720';
  // A browser that may fills the display at once; any other leaves out what it doesn't know.
  return `left=${area.x},top=${area.y},width=${area.width},height=${area.height},fullscreen`;
}

/**
 * Opens the projector page of a browser host: a window of its own that can't reach this one, carries its own key and has a
 * thread of its own. Where it goes is up to the browser, unless that may be told.
 */
export async function openWallWindow(area: Area | null): Promise<void> {
  const address = await theProgram().door.wallAddress.query();
  if (address !== null) window.open(address, '_blank', `noopener,popup,${placing(area)}`);
}
