import { createTRPCClient, createWSClient, type TRPCClient, wsLink } from '@trpc/client';
import type { AppRouter } from '#api/router';
import { connectionState } from './connection';
import { askForPort, desktop } from './desktop';
import { LineWatch, watched } from './line-watch';
import { portSockets } from './port-socket';
import { windowKey } from './window-key';

/** The typed client of the program. */
export type Door = TRPCClient<AppRouter>;

/** What the host closes the line with when the key is not, or no longer, good. */
const keyRefused = 4401;

function socketAddress(): string {
  const address = new URL('/door', window.location.href);
  address.protocol = 'ws:';
  address.searchParams.set('key', windowKey() ?? '');
  return address.href;
}

/** The line that this window has: a port from the desktop shell, or the loopback socket with this window's key. */
function line(): { readonly url: string; readonly WebSocket?: typeof WebSocket } {
  const shell = desktop();
  if (shell === null) return { url: socketAddress() };
  return { url: 'port:door', WebSocket: portSockets(() => askForPort(shell)) };
}

/** Opens the door. The line is picked up again by itself when it drops. */
export function openDoor(): Door {
  const client = createWSClient({
    ...line(),
    retryDelayMs: (attempt) => Math.min(2000, 100 * 2 ** attempt),
    onOpen: () => connectionState.set('open'),
    onClose: (cause) => connectionState.set(cause?.code === keyRefused ? 'refused' : 'lost'),
  });
  const watch = new LineWatch({
    // Its answer is what counts, and the watch hears of that.
    tryLine: () => void door.clock.query().catch(() => undefined),
    onLost: () => connectionState.set('lost'),
    onHeard: () => connectionState.set('open'),
  });
  const door = createTRPCClient<AppRouter>({ links: [watched(watch), wsLink({ client })] });
  return door;
}
