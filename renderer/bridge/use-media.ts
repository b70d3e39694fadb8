import { useMemo } from 'react';
import { type MediaKnown, noneKnown } from '#core/curriculum/media-credit';
import type { MediaRecord } from '#core/records/media-record';
import { media } from './media';
import { useMediaHeard } from './media-heard';
import { useAsked } from './use-asked';

/** The pictures, recordings and documents that were brought in. */
export interface MediaHere {
  /** Undefined until it was told; then what this window has done with them since is in it. */
  readonly all: readonly MediaRecord[] | undefined;
  /** They could not be looked up; older news stays. */
  readonly failed: boolean;
  readonly again: () => void;
}

async function ask(): Promise<boolean> {
  const answer = await media.list();
  if (answer.done) useMediaHeard.setState({ all: answer.value });
  return answer.done;
}

/** Looks up what was brought in; what is known already is there at once. */
export function useMedia(): MediaHere {
  const { value, failed, again } = useAsked(ask);
  const all = useMediaHeard((heard) => heard.all);
  return { all, failed: failed || value === false, again };
}

/** What is known of where they come from, for the linter. */
export function useMediaKnown(): MediaKnown {
  const { all } = useMedia();
  return useMemo(() => (all === undefined ? noneKnown : new Map(all.map((record) => [record.id, record]))), [all]);
}
