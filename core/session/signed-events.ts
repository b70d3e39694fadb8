import type { Deed, SessionEvent } from './event';

/** A session's events, parted by its signature. */
export interface SignedCut {
  /** All up to and with the signature; of an unsigned session all that count. */
  readonly until: readonly SessionEvent[];
  /** What was added to a signed session: amendments and further signatures. */
  readonly since: readonly SessionEvent[];
}

const adds: readonly Deed['do'][] = ['amend', 'co-sign'];

function isAdded({ deed }: SessionEvent): boolean {
  return adds.includes(deed.do);
}

/**
 * Parts events, in their order, at the first signature. It can't be taken back, and nothing counts after it but what adds to
 * it; nothing can be added to what is not signed.
 */
export function signedCut(events: readonly SessionEvent[]): SignedCut {
  const at = events.findIndex(({ deed }) => deed.do === 'sign');
  const signature = events[at]?.id;
  const before = at < 0 ? events : events.slice(0, at + 1);
  const until = before.filter((event) => {
    const { deed } = event;
    return !isAdded(event) && !(deed.do === 'undo' && deed.event === signature);
  });
  return { until, since: at < 0 ? [] : events.slice(at + 1).filter(isAdded) };
}
