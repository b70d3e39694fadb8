import { useSyncExternalStore } from 'react';
import { type Connection, connectionState } from './connection';

/** Whether this window can talk to the program, kept up to date. */
export function useConnection(): Connection {
  return useSyncExternalStore(connectionState.subscribe, connectionState.get);
}
