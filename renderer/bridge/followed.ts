import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** Something the program tells this window each time it changes. `undefined`: not told yet. */
export interface Followed<T> {
  readonly value: T | undefined;
}

/** A store for one subscription. */
export function followed<T>(): UseBoundStore<StoreApi<Followed<T>>> {
  return create<Followed<T>>(() => ({ value: undefined }));
}
