import type { PictureRef } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';

/** True for a picture. */
export function isPicture({ type }: Pick<MediaRecord, 'type'>): boolean {
  return type.startsWith('image/');
}

/** True for a recording. */
export function isRecording({ type }: Pick<MediaRecord, 'type'>): boolean {
  return type.startsWith('audio/');
}

/** A picture as the wall is told of it; what it shows is told by its title where nothing else was said. */
export function pictureRef({ id, alt, title }: Pick<MediaRecord, 'id' | 'alt' | 'title'>): PictureRef {
  return { media: id, alt: alt === '' ? title : alt };
}
