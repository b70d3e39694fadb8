import { create } from 'zustand';
import type { MediaRecord } from '#core/records/media-record';

/** What this window last heard of pictures, recordings and documents; undefined until it has. */
export const useMediaHeard = create<{ readonly all: readonly MediaRecord[] | undefined }>()(() => ({ all: undefined }));

/** One that is new, or of which something else is said now. */
export function hearMedia(record: MediaRecord): void {
  useMediaHeard.setState(({ all }) => {
    if (all === undefined) return { all };
    const isNew = all.every(({ id }) => id !== record.id);
    return { all: isNew ? [...all, record] : all.map((one) => (one.id === record.id ? record : one)) };
  });
}

/** One that is not here any more. */
export function hearGone(id: string): void {
  useMediaHeard.setState(({ all }) => ({ all: all?.filter((one) => one.id !== id) }));
}
