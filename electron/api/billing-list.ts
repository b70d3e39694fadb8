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
}

/** The billing lines of a range of dates. */
export interface ToldLines {
  readonly lines: readonly ToldLine[];
  readonly unusable: readonly Quarantined[];
}

function toldLine(line: BillingLine): ToldLine {
  const { id, attended, person, lane, profile, code, modifiers, charge, reasons, isReady } = line;
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
  };
}

/** Every line of a range of dates with all that stands against billing it, in the order of the days. */
export function listBillingLines(house: House, range: DateRange): Promise<Answer<ToldLines>> {
  return house.serially(async () => {
    if (range.from > range.to) return refused('bad-range');
    const here = await billingHere(house);
    if (here === null) return refused('billing-unreadable');
    await writeAudit(house, [{ did: 'saw', kind: 'billing' }]);
    const lines = billingLines(await billingGround(house, here, range)).map(toldLine);
    return done({ lines, unusable: house.remarks.unusable });
  });
}
