import type { Coverage } from '#core/people/person';
import { type Attended, type BillingLine, lineId } from './billing-line';
import { type BilledPerson, coverageOn } from './covered-person';
import { type BilledBefore, LineTally } from './line-tally';
import type { Lane, PayerProfile } from './payer-profile';
import { payerReasons } from './payer-reasons';
import { claimPersonReasons, superbillPersonReasons } from './person-reasons';
import { called, type Practice } from './practice';
import { practiceReasons } from './practice-reasons';
import { type Reason, type ReasonKind, reason } from './reason';
import { sessionReasons } from './session-reasons';

/** Everything that lines are made from. */
export interface BillingGround {
  readonly practice: Practice;
  readonly profiles: readonly PayerProfile[];
  readonly people: ReadonlyMap<string, BilledPerson>;
  /** Everybody who was in a room as a participant or has no mark yet, in any order. */
  readonly attended: readonly Attended[];
  /** What was billed already and still stands, of all years. */
  readonly before: readonly BilledBefore[];
  /** The date where the program runs, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of lines that the person pays alone, whatever their coverage; left out: none. */
  readonly alone?: ReadonlySet<string>;
}

interface Paid {
  readonly lane: Lane;
  readonly profile: PayerProfile | null;
  readonly coverage: Coverage | null;
  readonly reasons: readonly Reason[];
}

const paysAlone: Paid = { lane: 'superbill', profile: null, coverage: null, reasons: [] };

/** Whoever has no coverage pays alone: that is no fault. */
function payment(person: BilledPerson | null, day: string, profiles: readonly PayerProfile[]): Paid {
  if (person === null) return { ...paysAlone, reasons: [reason('person-unknown')] };
  if (person.coverage.length === 0) return paysAlone;
  const holding = coverageOn(person.coverage, day);
  const [coverage] = holding;
  if (coverage === undefined) return { ...paysAlone, reasons: [reason('coverage-elsewhen', day)] };
  const twice = holding.length > 1 ? [reason('coverage-twice', day)] : [];
  const profile = profiles.find(({ id }) => id === coverage.profile) ?? null;
  if (profile === null) return { ...paysAlone, coverage, reasons: [...twice, reason('coverage-unchosen')] };
  return { lane: profile.lane, profile, coverage, reasons: twice };
}

/** What a person pays or is billed: the payer's charge, or the fee of the practice. */
function worth(profile: PayerProfile | null, practice: Practice) {
  return profile === null
    ? { code: practice.code, modifiers: [], charge: practice.fee }
    : { code: profile.code, modifiers: profile.modifiers, charge: profile.perClass ? 0 : profile.charge };
}

/** What keeps a class from being billed in any lane. */
const inAnyLane: readonly ReasonKind[] = [
  'not-held',
  'not-signed',
  'unmarked',
  'person-unknown',
  'name-missing',
  'birth-date-missing',
  'practice-name',
  'practice-npi',
  'practice-tax-id',
  'code-form',
  'in-a-batch',
  'sessions-overlap',
];

/** A coach without a number, a coverage that was over: the participant can still be given a document. */
function insteadOf(reasons: readonly Reason[]): 'superbill' | null {
  return reasons.some(({ kind, blocks }) => blocks && inAnyLane.includes(kind)) ? null : 'superbill';
}

function personReasons(
  { person, lane, coverage, profile }: Paid & { readonly person: BilledPerson | null },
  day: string,
): readonly Reason[] {
  if (person === null) return [];
  if (lane === 'superbill') return superbillPersonReasons(person);
  return lane === 'claim' && coverage !== null && profile !== null
    ? claimPersonReasons({ person, coverage, profile, day })
    : [];
}

function lineOf(attended: Attended, ground: BillingGround, tally: LineTally): BillingLine {
  const { practice, profiles, people, today } = ground;
  const { session } = attended;
  const person = people.get(attended.person) ?? null;
  const isAlone = ground.alone?.has(lineId(session.id, attended.person)) === true;
  const paid = isAlone && person !== null ? paysAlone : payment(person, session.day, profiles);
  const staff = called(practice.staff, session.facilitator);
  const place = called(practice.places, session.place);
  const { reasons: ofPayment, ...who } = paid;
  const bare = {
    id: lineId(session.id, attended.person),
    attended,
    person,
    ...who,
    ...worth(paid.profile, practice),
    units: 1,
    staff,
    place,
    reasons: [],
    isReady: false,
    instead: null,
  } as const;
  const isByClass = paid.profile?.perClass === true && paid.lane === 'invoice';
  const own = [
    ...sessionReasons(attended, paid.profile),
    ...ofPayment,
    ...personReasons({ ...paid, person }, session.day),
    ...practiceReasons({ ...who, practice, staff, place, credential: session.credential }),
    ...payerReasons(isByClass ? { ...bare, charge: paid.profile?.charge ?? 0 } : bare, today),
  ];
  const reasons = [...own, ...tally.take(bare, !own.some(({ blocks }) => blocks))];
  const isReady = !reasons.some(({ blocks }) => blocks);
  return { ...bare, reasons, isReady, instead: isReady || practice.fee <= 0 ? null : insteadOf(reasons) };
}

/**
 * Everybody who was in a class as a line of billing, with all reasons at once why it can't be billed, in the order of the days and of
 * the lists. The first lines of a day, a cap or an authorisation that
 * can be billed count; what is over it says so.
 */
export function billingLines(ground: BillingGround): readonly BillingLine[] {
  const tally = new LineTally(ground.before);
  const inOrder = ground.attended.toSorted(
    (one, other) =>
      one.session.day.localeCompare(other.session.day) ||
      (one.session.began ?? 0) - (other.session.began ?? 0) ||
      one.session.id.localeCompare(other.session.id),
  );
  return inOrder.map((attended) => lineOf(attended, ground, tally));
}

/** What lines come to, cents. */
export function totalOf(lines: readonly BillingLine[]): number {
  return lines.reduce((sum, { charge }) => sum + charge, 0);
}
