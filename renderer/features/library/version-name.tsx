import type { ListedVersion } from '#bridge/library';
import type { Say } from '#ui/say';

/** What a version is called. */
export function versionName(say: Say, { id, number, isBase }: ListedVersion): string {
  if (isBase) return say('versions.base', { number });
  return say(id === '' ? 'versions.now' : 'versions.number', { number });
}
