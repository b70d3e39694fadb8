import { createTRPCClient, createWSClient, type TRPCClient, wsLink } from '@trpc/client';
import type { AppRouter } from '#api/router';
import { connectionState } from './connection';
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

/** Opens the door over the loopback socket with this window's key. The line is picked up again by itself when it drops. */
export function openSocketDoor(): Door {
  const client = createWSClient({
    url: socketAddress(),
    retryDelayMs: (attempt) => Math.min(2000, 100 * 2 ** attempt),
    keepAlive: { enabled: true, intervalMs: 5000, pongTimeoutMs: 2000 },
    onOpen: () => connectionState.set('open'),
    onClose: (cause) => connectionState.set(cause?.code === keyRefused ? 'refused' : 'lost'),
  });
  return createTRPCClient<AppRouter>({ links: [wsLink({ client })] });
}
