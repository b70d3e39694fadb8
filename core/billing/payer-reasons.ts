import { dateAfter } from '#core/time/civil';
import type { BillingLine } from './billing-line';
import { type Reason, reason } from './reason';

/** Days before the last one on which somebody is told that it comes near. */
const nearlyLate = 14;

/** What stands against a line on the side of what the payer asks for: code, charge, and the day by which it has to arrive. `today`: `YYYY-MM-DD`. */
export function payerReasons(
  {
    lane,
    profile,
    code,
    modifiers,
    charge,
    attended,
  }: Pick<BillingLine, 'lane' | 'profile' | 'code' | 'modifiers' | 'charge' | 'attended'>,
  today: string,
): readonly Reason[] {
  if (lane === 'record') return [];
  const found: Reason[] = [];
  if (charge <= 0) found.push(reason('charge-missing'));
  if (lane === 'invoice') return found;
  if (!/^([A-Z]\d{4}|\d{4}[A-Z0-9])$/.test(code)) found.push(reason('code-form', code));
  for (const [at, modifier] of modifiers.entries()) {
    const isSound = /^[A-Z0-9]{2}$/.test(modifier) && modifiers.indexOf(modifier) === at && at < 4;
    if (!isSound) found.push(reason('modifier-form', modifier));
  }
  if (lane !== 'claim' || profile === null) return found;
  if (profile.payerId.trim().length < 2) found.push(reason('payer-id-missing'));
  if (profile.verified === null) found.push(reason('profile-unverified'));
  if (profile.timelyDays === null) return found;
  const last = dateAfter(attended.session.day, profile.timelyDays);
  if (today > last) found.push(reason('too-late', last));
  else if (today > dateAfter(last, -nearlyLate)) found.push(reason('nearly-late', last));
  return found;
}
