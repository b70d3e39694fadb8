import { useMedia } from '#bridge/use-media';
import type { PictureRef, RecordingRef } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';
import { milliseconds } from '#core/time/milliseconds';

/** The pictures and recordings that can be put into a part. */
export interface MediaShelf {
  readonly pictures: readonly MediaRecord[];
  readonly recordings: readonly MediaRecord[];
  /** Whether they could not be looked up. */
  readonly failed: boolean;
}

/** What was brought in, by what it is. */
export function useMediaShelf(): MediaShelf {
  const { all = [], failed } = useMedia();
  return {
    pictures: all.filter(({ type }) => type.startsWith('image/')),
    recordings: all.filter(({ length }) => length !== null),
    failed,
  };
}

/** A picture as a part shows it; what it shows is told by its title where nothing else was said. */
export function pictureRef({ id, alt, title }: Pick<MediaRecord, 'id' | 'alt' | 'title'>): PictureRef {
  return { media: id, alt: alt === '' ? title : alt };
}

/** A recording as a part plays it, from its beginning; null for what has no length. */
export function recordingRef({ id, title, length }: MediaRecord): RecordingRef | null {
  return length === null ? null : { media: id, title, at: milliseconds(0), length };
}
