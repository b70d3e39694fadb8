import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Machine } from '#api/machine';
import type { Program } from '#api/program';
import { startProgram } from '#api/start-program';
import { socketDoor } from '#network/socket-door';
import { newKeys, roleOf } from './keys';
import { hostName, listen, loopbackServer } from './loopback-server';

/** A running loopback host. */
export interface Host {
  /** Address of the facilitator's page, key included. */
  readonly url: string;
  readonly wallUrl: string;
  readonly program: Program;
  close(): Promise<void>;
}

/** Where the built pages are, seen from the built host. */
export const builtPages = fileURLToPath(new URL('../renderer', import.meta.url));

export function pagesAreBuilt(folder: string): boolean {
  return existsSync(folder);
}

/**
 * Serves the program on loopback. Rejects with the system's error when the port can't be had: the machine is asked for
 * only afterwards, so that no data folder was touched.
 */
export async function startHost(
  machine: () => Promise<Machine>,
  { port, pages }: { readonly port: number; readonly pages: string },
): Promise<Host> {
  const keys = newKeys();
  const server = loopbackServer(pages, keys);
  await listen(server, port);
  const origin = `http://${hostName(server)}`;
  const { program, close } = await machine()
    .then(startProgram)
    .catch((error: unknown) => {
      server.close();
      throw error;
    });
  const wallUrl = `${origin}/projector/?key=${keys.projector}`;
  const door = socketDoor(server, { program, wallAddress: wallUrl, roleOf: (key) => roleOf(keys, key), origin });
  return {
    url: `${origin}/?key=${keys.facilitator}`,
    wallUrl,
    program,
    close: async () => {
      door.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    },
  };
}
