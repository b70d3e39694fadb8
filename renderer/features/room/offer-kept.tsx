import type { UndoOffer } from '#core/session/undo';
import type { Instant } from '#core/time/instant';

/** The offer that was seen last, and when an undo made it the newest again. */
export interface KeptOffer {
  readonly offer: UndoOffer | null;
  readonly backAt: Instant | null;
}

/** What is known after another look: an offer that gives way to an older one, or to none, before its time was undone. */
export function offerKept(kept: KeptOffer, offer: UndoOffer | null, now: Instant): KeptOffer {
  const { offer: before } = kept;
  if (before?.event === offer?.event) return kept;
  const isBack = before !== null && before.until > now && (offer === null || offer.until < before.until);
  return { offer, backAt: isBack ? now : null };
}
