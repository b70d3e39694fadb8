import type { Attended } from './billing-line';
import type { PayerProfile } from './payer-profile';
import { type Reason, reason } from './reason';

/** What stands against a class as a whole, and against how somebody was in it. Without a payer only what every lane asks for is asked. */
export function sessionReasons(
  { session, isMarked, minutes }: Attended,
  profile: PayerProfile | null,
): readonly Reason[] {
  const found: Reason[] = [];
  if (!session.isHeld) found.push(reason('not-held'));
  if (!session.isSigned) found.push(reason('not-signed'));
  if (!isMarked) found.push(reason('unmarked'));
  if (profile === null) return found;
  const { leastMinutes, leastPercent, leastPeople, mostPeople } = profile;
  const asks = leastMinutes !== null || leastPercent !== null;
  if (asks && minutes === null) found.push(reason('minutes-unknown'));
  if (leastMinutes !== null && minutes !== null && minutes < leastMinutes)
    found.push(reason('minutes-short', leastMinutes));
  // Of whole minutes, so that somebody who was there throughout always passes.
  if (leastPercent !== null && minutes !== null && minutes * 100 < leastPercent * session.minutes) {
    found.push(reason('percent-short', leastPercent));
  }
  if (leastPeople !== null && session.people < leastPeople) found.push(reason('group-small', leastPeople));
  if (mostPeople !== null && session.people > mostPeople) found.push(reason('group-large', mostPeople));
  return found;
}
