import type { SessionEvent } from '#core/session/event';
import { signedCut } from '#core/session/signed-events';
import type { Instant } from '#core/time/instant';
import type { Seal, SealedFor } from './chain-entry';
import { type ChainEnd, nextSeal } from './link';
import { type SignedGround, signedText } from './signed-content';

/** What of a session has to be sealed and is not yet, in its order. */
export interface DueSeal {
  readonly event: string;
  readonly sealedFor: SealedFor;
}

function sealedFor({ deed }: SessionEvent): SealedFor | null {
  return deed.do === 'sign' || deed.do === 'co-sign' || deed.do === 'amend' ? deed.do : null;
}

/** The signatures and amendments of a session that have no link yet. */
export function dueSeals(events: readonly SessionEvent[], seals: readonly Seal[]): readonly DueSeal[] {
  const known = new Set(seals.map(({ event }) => event));
  const { until, since } = signedCut(events);
  return [...until.slice(-1), ...since].flatMap((event) => {
    const reason = sealedFor(event);
    return reason === null || known.has(event.id) ? [] : [{ event: event.id, sealedFor: reason }];
  });
}

/** Links for what is due, put to the end of a chain one after the other. */
export function sealsFor(
  ground: SignedGround,
  due: readonly DueSeal[],
  { end, at, secretKey }: { readonly end: ChainEnd; readonly at: Instant; readonly secretKey: string },
): readonly Seal[] {
  const made: Seal[] = [];
  for (const { event, sealedFor: reason } of due) {
    const last = made.at(-1);
    const now = last === undefined ? end : { seq: last.seq, head: last.hash };
    const text = signedText(ground, event);
    made.push(nextSeal(now, { at, session: ground.id, sealedFor: reason, event, text }, secretKey));
  }
  return made;
}
