import type { ListedVersion } from '#bridge/library';
import type { Say } from '#ui/say';

/** What a version is called. */
export function versionName(say: Say, { id, number, isBase }: ListedVersion): string {
  if (isBase) return say('versions.base', { number });
  return say(id === '' ? 'versions.now' : 'versions.number', { number });
}

/** What a version is called within a sentence. */
export function versionSide(say: Say, { id, number, isBase }: ListedVersion): string {
  if (isBase) return say('versions.side-base');
  return id === '' ? say('versions.side-now') : say('versions.side', { number });
}
