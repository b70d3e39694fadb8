import type { BillingLine } from '#core/billing/billing-line';
import { billingLines } from '#core/billing/billing-lines';
import type { Lane } from '#core/billing/payer-profile';
import type { Reason } from '#core/billing/reason';
import { fullName } from '#core/people/person';
import type { Quarantined } from '#core/ports/store';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { billingGround } from './billing-ground';
import { billingHere } from './billing-here';
import type { House } from './house';
import type { DateRange } from './records';
import { answered } from './storage-failure';

/** A billing line as a window is told it: nothing of the person but the name. */
export interface ToldLine {
  readonly id: string;
  readonly session: string;
  readonly person: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly name: string;
  readonly minutes: number | null;
  readonly lane: Lane;
  /** Id and name of the payer; null: the person pays alone. */
  readonly payer: { readonly id: string; readonly name: string } | null;
  readonly code: string;
  readonly modifiers: readonly string[];
  /** Cents; of a class that a sponsor pays as a whole 0 for a head. */
  readonly charge: number;
  readonly reasons: readonly Reason[];
  readonly isReady: boolean;
  /** How it can be billed instead, where it can't as it is and somebody picks it; null: not at all. */
  readonly instead: 'superbill' | null;
}

/** The billing lines of a range of dates. */
export interface ToldLines {
  readonly lines: readonly ToldLine[];
  readonly unusable: readonly Quarantined[];
}

function toldLine(line: BillingLine): ToldLine {
  const { id, attended, person, lane, profile, code, modifiers, charge, reasons, isReady, instead } = line;
  const { session, name, minutes } = attended;
  return {
    id,
    session: session.id,
    person: attended.person,
    day: session.day,
    title: session.title,
    name: person === null ? name : fullName({ ...person, preferred: '' }),
    minutes,
    lane,
    payer: profile === null ? null : { id: profile.id, name: profile.name },
    code,
    modifiers,
    charge,
    reasons,
    isReady,
    instead,
  };
}

/** Every line of a range of dates with all that stands against billing it, in the order of the days. */
export async function listBillingLines(house: House, range: DateRange): Promise<Answer<ToldLines>> {
  if (range.from > range.to) return refused('bad-range');
  const begun = await house.serially(async () => {
    const here = await billingHere(house);
    if (here === null) return refused('billing-unreadable');
    await writeAudit(house, [{ did: 'saw', kind: 'billing' }]);
    return done(here);
  });
  if (!begun.done) return begun;
  // Not in the House's turn: a class that runs doesn't wait for a year of lines.
  return answered(async () => {
    const lines = billingLines(await billingGround(house, begun.value, range)).map(toldLine);
    return house.isShut ? refused('locked') : done({ lines, unusable: house.remarks.unusable });
  });
}
